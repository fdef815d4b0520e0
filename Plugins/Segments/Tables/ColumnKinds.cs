using Microsoft.Xrm.Sdk.Metadata;

namespace Segmentation.Plugins.Segments.Tables;

/// <summary>Tells what a column holds from how the platform describes it.</summary>
internal static class ColumnKinds
{
    internal static ColumnKind Of(AttributeMetadata column)
    {
        if (column.AttributeOf != null || column.IsValidForRead == false)
            return ColumnKind.NotFilterable;
        return column is MultiSelectPicklistAttributeMetadata ? ColumnKind.Choices : Of(column.AttributeType);
    }

    private static ColumnKind Of(AttributeTypeCode? type) => type switch
    {
        AttributeTypeCode.String or AttributeTypeCode.Memo or AttributeTypeCode.EntityName => ColumnKind.Text,
        AttributeTypeCode.Integer => ColumnKind.WholeNumber,
        AttributeTypeCode.BigInt => ColumnKind.BigNumber,
        AttributeTypeCode.Decimal => ColumnKind.Decimal,
        AttributeTypeCode.Money => ColumnKind.Money,
        AttributeTypeCode.Double => ColumnKind.FloatingPoint,
        AttributeTypeCode.Boolean => ColumnKind.YesNo,
        AttributeTypeCode.Picklist or AttributeTypeCode.State or AttributeTypeCode.Status => ColumnKind.Choice,
        AttributeTypeCode.DateTime => ColumnKind.DateTime,
        AttributeTypeCode.Uniqueidentifier or AttributeTypeCode.Lookup or AttributeTypeCode.Customer => ColumnKind.Id,
        AttributeTypeCode.Owner => ColumnKind.Owner,
        _ => ColumnKind.NotFilterable,
    };
}
