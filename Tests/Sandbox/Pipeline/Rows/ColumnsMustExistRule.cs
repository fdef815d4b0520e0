using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>A row carries only columns of its table, with values of their types.</summary>
internal static class ColumnsMustExistRule
{
    /// <exception cref="System.ServiceModel.FaultException">A column is unknown, or its value is of another type.</exception>
    internal static void Check(TableDefinition table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            if (!table.Columns.TryGetValue(name, out var column))
                throw RowFault.UnknownColumn(table, name);

            var expected = ColumnClrType.Of(column);
            if (value is not null && value.GetType() != expected)
                throw RowFault.WrongType(table, column, value, expected);
        }
    }
}
