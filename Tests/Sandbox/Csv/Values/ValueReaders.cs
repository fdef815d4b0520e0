using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>The reader of each column type; lookups are resolved by themselves, many at a time.</summary>
internal sealed class ValueReaders(char separator, TimeZoneInfo timeZone)
{
    /// <summary>The reader for a column; null for lookups.</summary>
    public IValueReader? For(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => null,
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => new TextValue(column),
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money => new NumberValue(column, new DecimalText(separator)),
        ColumnType.Boolean => new YesNoValue(column),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => new ChoiceValue(new ChoiceText(column.Choice!)),
        ColumnType.MultiSelectPicklist => new ChoicesValue(new ChoiceText(column.Choice!)),
        ColumnType.DateTime => new DateValue(column, timeZone),
        ColumnType.UniqueIdentifier => new IdValue(),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "No value reader for this column type."),
    };
}
