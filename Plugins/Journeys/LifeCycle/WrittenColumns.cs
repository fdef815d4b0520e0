using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Columns that a request changes; writing the same again is no change.</summary>
internal static class WrittenColumns
{
    /// <summary>Those of a list that an update changes.</summary>
    internal static IReadOnlyList<string> ChangedIn(Entity target, Entity before, string columns) =>
        columns.Split(',').Where(column => target.Contains(column) && !Equals(target[column], before.Contains(column) ? before[column] : null)).ToList();

    /// <summary>Those of a list that a new journey gives another value than every new one has.</summary>
    internal static IReadOnlyList<string> GivenIn(Entity target, string columns) =>
        columns.Split(',').Where(column => target.Contains(column) && !IsInitial(column, target[column])).ToList();

    private static bool IsInitial(string column, object value) => value == null
        || column == JourneyTable.StateCode && value is OptionSetValue { Value: 0 }
        || column == JourneyTable.StatusCode && value is OptionSetValue { Value: (int)JourneyStatus.Draft };
}
