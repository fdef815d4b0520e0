using System.Globalization;
using Microsoft.OData.Edm;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>OData literals in FetchXML's notation.</summary>
internal static class Literals
{
    public static string Of(object? value) => value switch
    {
        null => throw WebApiException.BadQuery("null cannot stand in a list of values."),
        bool yes => yes ? "1" : "0",
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
