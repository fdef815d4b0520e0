using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>Values of columns as text, where the platform gives none to show: the same for everybody, whatever their language.</summary>
internal static class ColumnText
{
    internal static string Of(object value) => value switch
    {
        null => string.Empty,
        EntityReference row => row.Name ?? row.Id.ToString("D"),
        OptionSetValue choice => Of(choice.Value),
        OptionSetValueCollection choices => string.Join(", ", choices.Select(choice => Of(choice.Value))),
        Money money => Of(money.Value),
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
