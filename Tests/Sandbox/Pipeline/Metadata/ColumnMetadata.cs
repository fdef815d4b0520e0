using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Metadata;
using DateTimeBehavior = Microsoft.Xrm.Sdk.Metadata.DateTimeBehavior;

namespace Segmentation.Sandbox.Pipeline.Metadata;

/// <summary>A column as the SDK describes it.</summary>
internal static class ColumnMetadata
{
    internal static AttributeMetadata Of(TableDefinition table, ColumnDefinition column, int language)
    {
        var metadata = OfType(column, language);
        metadata.LogicalName = column.LogicalName;
        metadata.SchemaName = column.SchemaName;
        metadata.DisplayName = SdkLabel.Of(column.DisplayName, language);
        metadata.Description = SdkLabel.Of(column.Description, language);
        metadata.IsValidForAdvancedFind = new BooleanManagedProperty(column.IsValidForAdvancedFind);
        metadata.IsValidForCreate = column.IsValidForCreate;
        metadata.IsValidForUpdate = column.IsValidForUpdate;
        metadata.RequiredLevel = new AttributeRequiredLevelManagedProperty(column.RequiredLevel switch
        {
            RequiredLevel.SystemRequired => AttributeRequiredLevel.SystemRequired,
            RequiredLevel.ApplicationRequired => AttributeRequiredLevel.ApplicationRequired,
            RequiredLevel.Recommended => AttributeRequiredLevel.Recommended,
            _ => AttributeRequiredLevel.None,
        });
        return metadata
            .With(nameof(AttributeMetadata.IsValidForRead), column.IsValidForRead)
            .With(nameof(AttributeMetadata.IsPrimaryId), column.LogicalName == table.PrimaryKey)
            .With(nameof(AttributeMetadata.IsPrimaryName), column.IsPrimaryName)
            .With(nameof(AttributeMetadata.EntityLogicalName), table.LogicalName);
    }

    private static AttributeMetadata OfType(ColumnDefinition column, int language) => column.Type switch
    {
        ColumnType.UniqueIdentifier => new UniqueIdentifierAttributeMetadata(),
        ColumnType.String => new StringAttributeMetadata { MaxLength = column.MaxLength },
        ColumnType.Memo => new MemoAttributeMetadata { MaxLength = column.MaxLength },
        ColumnType.Integer => new IntegerAttributeMetadata { MinValue = (int?)column.MinValue, MaxValue = (int?)column.MaxValue },
        ColumnType.BigInt => new BigIntAttributeMetadata(),
        ColumnType.Decimal => new DecimalAttributeMetadata { MinValue = column.MinValue, MaxValue = column.MaxValue, Precision = column.Precision },
        ColumnType.Double => new DoubleAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision },
        ColumnType.Money => new MoneyAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision },
        ColumnType.Boolean => new BooleanAttributeMetadata { DefaultValue = column.DefaultValue == 1, OptionSet = column.Choice is null ? null : ChoiceMetadata.OfYesNo(column.Choice, language) },
        ColumnType.DateTime => new DateTimeAttributeMetadata
        {
            DateTimeBehavior = Behavior(column),
            Format = column.Format == "date" || column.DateTimeBehavior == Sandbox.Metadata.DateTimeBehavior.DateOnly ? DateTimeFormat.DateOnly : DateTimeFormat.DateAndTime,
        },
        ColumnType.Picklist => Choice(new PicklistAttributeMetadata(), column, language),
        ColumnType.MultiSelectPicklist => Choice(new MultiSelectPicklistAttributeMetadata(), column, language),
        ColumnType.State => Choice(new StateAttributeMetadata(), column, language),
        ColumnType.Status => Choice(new StatusAttributeMetadata(), column, language),
        ColumnType.EntityName => Typed(new AttributeMetadata(), AttributeTypeCode.EntityName, AttributeTypeDisplayName.EntityNameType),
        ColumnType.Customer => Typed(Lookup(column), AttributeTypeCode.Customer, AttributeTypeDisplayName.CustomerType),
        ColumnType.Owner => Typed(Lookup(column), AttributeTypeCode.Owner, AttributeTypeDisplayName.OwnerType),
        _ => Lookup(column),
    };

    private static LookupAttributeMetadata Lookup(ColumnDefinition column) => new() { Targets = [.. column.Targets] };

    private static AttributeMetadata Typed(AttributeMetadata metadata, AttributeTypeCode type, AttributeTypeDisplayName name) => metadata
        .With(nameof(AttributeMetadata.AttributeType), type)
        .With(nameof(AttributeMetadata.AttributeTypeName), name);

    private static EnumAttributeMetadata Choice(EnumAttributeMetadata metadata, ColumnDefinition column, int language)
    {
        metadata.DefaultFormValue = column.DefaultValue;
        metadata.OptionSet = column.Choice is null ? null : ChoiceMetadata.Of(column.Choice, column.Type, language);
        return metadata;
    }

    private static DateTimeBehavior Behavior(ColumnDefinition column) => column.DateTimeBehavior switch
    {
        Sandbox.Metadata.DateTimeBehavior.DateOnly => DateTimeBehavior.DateOnly,
        Sandbox.Metadata.DateTimeBehavior.TimeZoneIndependent => DateTimeBehavior.TimeZoneIndependent,
        _ => DateTimeBehavior.UserLocal,
    };
}
