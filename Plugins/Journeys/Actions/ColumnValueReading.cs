namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>What came of reading the value of a column.</summary>
internal sealed class ColumnValueReading
{
    private ColumnValueReading(ColumnValue value, TextTemplate template, string reason)
    {
        Value = value;
        Template = template;
        Reason = reason;
    }

    /// <summary>The value; null where there is a reason against it.</summary>
    internal ColumnValue Value { get; }

    /// <summary>The text it is made of; null where it is no text.</summary>
    internal TextTemplate Template { get; }

    /// <summary>Why it cannot be written, and what would be right; null where it can.</summary>
    internal string Reason { get; }

    internal static ColumnValueReading Of(ColumnValue value) => new(value, null, null);

    internal static ColumnValueReading Of(ColumnValue value, TextTemplate template) => new(value, template, null);

    internal static ColumnValueReading Refused(string reason) => new(null, null, reason);
}
