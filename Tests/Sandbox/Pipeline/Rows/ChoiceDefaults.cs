using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>A new row gets the defaults of choice and yes/no columns that the request does not carry.</summary>
internal static class ChoiceDefaults
{
    internal static void Fill(TableDefinition table, Entity row)
    {
        foreach (var column in table.Columns.Values)
        {
            if (column.DefaultValue is not { } value || column.Type is ColumnType.State or ColumnType.Status || row.Contains(column.LogicalName))
                continue;
            if (column.Type == ColumnType.Boolean)
                row[column.LogicalName] = value != 0;
            else if (column.IsChoice && value != Unset)
                row[column.LogicalName] = new OptionSetValue(value);
        }
    }

    // solution files write -1 for a choice without default
    private const int Unset = -1;
}
