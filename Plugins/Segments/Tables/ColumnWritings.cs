using Microsoft.Xrm.Sdk.Metadata;

namespace Segmentation.Plugins.Segments.Tables;

/// <summary>Tells what may be written to a column from how the platform describes it.</summary>
internal static class ColumnWritings
{
    internal static ColumnWriting Of(AttributeMetadata column) => column switch
    {
        StringAttributeMetadata text => Writing(column, characters: text.MaxLength),
        MemoAttributeMetadata text => Writing(column, characters: text.MaxLength),
        IntegerAttributeMetadata number => Writing(column, least: number.MinValue, most: number.MaxValue),
        DecimalAttributeMetadata number => Writing(column, least: (double?)number.MinValue, most: (double?)number.MaxValue),
        DoubleAttributeMetadata number => Writing(column, least: number.MinValue, most: number.MaxValue),
        MoneyAttributeMetadata money => Writing(column, least: money.MinValue, most: money.MaxValue),
        LookupAttributeMetadata lookup => Writing(column, targets: lookup.Targets),
        DateTimeAttributeMetadata date => Writing(column, dates: FormOf(date)),
        _ => Writing(column),
    };

    private static ColumnWriting Writing(
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
