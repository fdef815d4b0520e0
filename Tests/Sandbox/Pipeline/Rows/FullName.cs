using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The platform composes the full name of people from their names, in the order of the organisation: first name, last name.</summary>
internal static class FullName
{
    private const string Column = "fullname", First = "firstname", Last = "lastname";

    internal static void Compose(TableDefinition table, Entity row, Entity? before)
    {
        if (table.LogicalName is not ("contact" or "lead" or "systemuser") || !table.Columns.ContainsKey(Column)
            || (before is not null && !row.Contains(First) && !row.Contains(Last)))
            return;

        var parts = new[] { Part(First, row, before), Part(Last, row, before) };
        var name = string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
        row[Column] = name.Length == 0 ? null : name;
    }

    private static string? Part(string column, Entity row, Entity? before) =>
        row.Contains(column) ? row.GetAttributeValue<string>(column) : before?.GetAttributeValue<string>(column);
}
