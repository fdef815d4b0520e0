using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The .NET type the SDK uses for a column's values.</summary>
internal static class ColumnClrType
{
    internal static Type Of(ColumnDefinition column) => column.Type switch
    {
        ColumnType.UniqueIdentifier => typeof(Guid),
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => typeof(string),
        ColumnType.Integer => typeof(int),
        ColumnType.BigInt => typeof(long),
        ColumnType.Decimal => typeof(decimal),
        ColumnType.Double => typeof(double),
        ColumnType.Money => typeof(Money),
        ColumnType.Boolean => typeof(bool),
        ColumnType.DateTime => typeof(DateTime),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => typeof(OptionSetValue),
        ColumnType.MultiSelectPicklist => typeof(OptionSetValueCollection),
        _ => typeof(EntityReference),
    };
}
