using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Sources;

/// <summary>Column types as the translator of queries tells them apart.</summary>
internal static class ColumnTypeOf
{
    internal static QueryColumnType Metadata(AttributeMetadata column) => column switch
    {
        { AttributeOf: not null } or { IsValidForRead: false } => QueryColumnType.NotSearchable,
        MultiSelectPicklistAttributeMetadata => QueryColumnType.Choices,
        DateTimeAttributeMetadata date when date.DateTimeBehavior == DateTimeBehavior.DateOnly => QueryColumnType.DateOnly,
        DateTimeAttributeMetadata date when date.DateTimeBehavior == DateTimeBehavior.TimeZoneIndependent => QueryColumnType.TimeZoneIndependent,
        _ => Of(column.AttributeType),
    };

    private static QueryColumnType Of(AttributeTypeCode? type) => type switch
    {
        AttributeTypeCode.String => QueryColumnType.Text,
        AttributeTypeCode.Memo => QueryColumnType.MultilineText,
        AttributeTypeCode.Integer => QueryColumnType.WholeNumber,
        AttributeTypeCode.BigInt => QueryColumnType.BigInteger,
        AttributeTypeCode.Decimal => QueryColumnType.Decimal,
        AttributeTypeCode.Money => QueryColumnType.Money,
        AttributeTypeCode.Double => QueryColumnType.Float,
        AttributeTypeCode.Boolean => QueryColumnType.Boolean,
        AttributeTypeCode.Picklist or AttributeTypeCode.State or AttributeTypeCode.Status => QueryColumnType.Choice,
        AttributeTypeCode.Lookup or AttributeTypeCode.Customer or AttributeTypeCode.Owner => QueryColumnType.Lookup,
        AttributeTypeCode.Uniqueidentifier => QueryColumnType.UniqueIdentifier,
        AttributeTypeCode.DateTime => QueryColumnType.DateTime,
        _ => QueryColumnType.NotSearchable,
    };
}
