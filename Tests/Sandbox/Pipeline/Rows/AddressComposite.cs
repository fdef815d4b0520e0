using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The whole address as text: lines, then "city, state postal code", then country.</summary>
internal static class AddressComposite
{
    private const string Column = "address1_composite";

    private static readonly string[] Parts =
    [
        "address1_line1", "address1_line2", "address1_line3", "address1_city", "address1_stateorprovince", "address1_postalcode", "address1_country",
    ];

    internal static void Compose(TableDefinition table, Entity row, Entity? before)
    {
        if (!table.Columns.ContainsKey(Column) || !Parts.Any(row.Contains))
            return;

        string?[] values = [.. Parts.Select(part => row.Contains(part) ? row.GetAttributeValue<string>(part) : before?.GetAttributeValue<string>(part))];
        var place = Join(" ", Join(", ", values[3], values[4]), values[5]);
        var address = Join("\r\n", values[0], values[1], values[2], place, values[6]);
        row[Column] = address.Length == 0 ? null : address;
    }

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
