using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>System required columns hold a value. Business required ones are the forms' concern: the platform's server does not insist on them.</summary>
internal static class RequiredColumnsRule
{
    /// <exception cref="System.ServiceModel.FaultException">A create lacks a system required column, or an update empties one.</exception>
    internal static void Check(TableDefinition table, Entity row, bool isCreate)
    {
        foreach (var column in table.Columns.Values)
        {
            if (column.RequiredLevel != RequiredLevel.SystemRequired || IsFilledByStore(table, column))
                continue;
            var isPresent = row.Attributes.TryGetValue(column.LogicalName, out var value);
            if (isPresent ? value is null : isCreate)
                throw RowFault.Missing(table, column);
        }
    }

    private static bool IsFilledByStore(TableDefinition table, ColumnDefinition column) =>
        column.LogicalName == table.PrimaryKey || column.Type == ColumnType.BigInt || !column.IsValidForCreate && !column.IsValidForUpdate;
}
