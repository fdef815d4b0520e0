using Microsoft.OData.Edm;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>OData types of column types (learn.microsoft.com, "Web API properties").</summary>
public static class PropertyTypes
{
    /// <summary>The OData type of a column.</summary>
    public static IEdmTypeReference Of(ColumnDefinition column) => EdmCoreModel.Instance.GetPrimitive(column.Type switch
    {
        ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => EdmPrimitiveTypeKind.Guid,
        ColumnType.Integer or ColumnType.Picklist or ColumnType.State or ColumnType.Status => EdmPrimitiveTypeKind.Int32,
        ColumnType.BigInt => EdmPrimitiveTypeKind.Int64,
        ColumnType.Decimal or ColumnType.Money => EdmPrimitiveTypeKind.Decimal,
        ColumnType.Double => EdmPrimitiveTypeKind.Double,
        ColumnType.Boolean => EdmPrimitiveTypeKind.Boolean,
        ColumnType.DateTime when column.DateTimeBehavior == DateTimeBehavior.DateOnly => EdmPrimitiveTypeKind.Date,
        ColumnType.DateTime => EdmPrimitiveTypeKind.DateTimeOffset,
        _ => EdmPrimitiveTypeKind.String,
    }, isNullable: true);

    /// <summary>The OData type of a custom API parameter; null for tables, which have none of their own.</summary>
    public static IEdmTypeReference? Of(CustomApiType type) => type switch
    {
        CustomApiType.Boolean => EdmCoreModel.Instance.GetBoolean(true),
        CustomApiType.DateTime => EdmCoreModel.Instance.GetDateTimeOffset(true),
        CustomApiType.Decimal or CustomApiType.Money => EdmCoreModel.Instance.GetDecimal(true),
        CustomApiType.Float => EdmCoreModel.Instance.GetDouble(true),
        CustomApiType.Integer or CustomApiType.Picklist => EdmCoreModel.Instance.GetInt32(true),
        CustomApiType.String => EdmCoreModel.Instance.GetString(true),
        CustomApiType.StringArray => EdmCoreModel.GetCollection(EdmCoreModel.Instance.GetString(true)),
        CustomApiType.Guid => EdmCoreModel.Instance.GetGuid(true),
        _ => null,
    };
}
