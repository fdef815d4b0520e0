using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>
/// Columns that a request may not set. The platform leaves what clients send for them out, without an error; plug-ins before the main
/// operation may still set them.
/// </summary>
internal static class ReadOnlyColumns
{
    internal static void Remove(TableDefinition table, Entity row, bool isCreate)
    {
        foreach (var name in row.Attributes.Keys.ToArray())
        {
            var column = table.Columns[name];
            if (name != table.PrimaryKey && !(isCreate ? column.IsValidForCreate : column.IsValidForUpdate))
                row.Attributes.Remove(name);
        }
    }
}
