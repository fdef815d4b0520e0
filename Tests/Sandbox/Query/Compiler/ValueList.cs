using System.Text.Json;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes IN. Long lists are one parameter, so that the statement stays the same whatever their length.</summary>
internal static class ValueList
{
    private const int LongestWritten = 16;

    public static string In(string column, IReadOnlyList<object> values, SqlParameters parameters)
    {
        if (values.Count <= LongestWritten)
            return $"{column} IN ({string.Join(", ", values.Select(parameters.Add))})";
        return values[0] switch
        {
            byte[] => $"{column} IN (SELECT unhex(value) FROM json_each({parameters.Add(JsonSerializer.Serialize(values.Select(value => Convert.ToHexString((byte[])value))))}))",
            _ => $"{column} IN (SELECT value FROM json_each({parameters.Add(JsonSerializer.Serialize(values))}))",
        };
    }
}
