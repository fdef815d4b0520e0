using Microsoft.Xrm.Sdk.Metadata;

namespace Segmentation.Plugins.Segments.Tables;

/// <summary>Tells what may be written to a column from how the platform describes it.</summary>
internal static class ColumnWritings
{
    internal static ColumnWriting Of(AttributeMetadata column) => column switch
    {
        StringAttributeMetadata text => With(column, characters: text.MaxLength),
        MemoAttributeMetadata text => With(column, characters: text.MaxLength),
        IntegerAttributeMetadata number => With(column, least: number.MinValue, most: number.MaxValue),
        DecimalAttributeMetadata number => With(column, least: (double?)number.MinValue, most: (double?)number.MaxValue),
        DoubleAttributeMetadata number => With(column, least: number.MinValue, most: number.MaxValue),
        MoneyAttributeMetadata money => With(column, least: money.MinValue, most: money.MaxValue),
        LookupAttributeMetadata lookup => With(column, targets: lookup.Targets),
        DateTimeAttributeMetadata date => With(column, dates: FormOf(date)),
        _ => With(column),
    };

    private static ColumnWriting With(
        AttributeMetadata column, int? characters = null, double? least = null, double? most = null, string[] targets = null, DateForm dates = DateForm.Moment) =>
        new(column.IsValidForCreate != false,
            column.IsValidForUpdate != false,
            column.RequiredLevel?.Value == AttributeRequiredLevel.SystemRequired,
            characters, least, most, targets, dates);

    private static DateForm FormOf(DateTimeAttributeMetadata date) =>
        date.Format == DateTimeFormat.DateOnly ? DateForm.Day
        : date.DateTimeBehavior?.Value == DateTimeBehavior.TimeZoneIndependent.Value ? DateForm.ClockTime
        : DateForm.Moment;
}
