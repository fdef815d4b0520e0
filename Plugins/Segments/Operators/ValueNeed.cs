namespace Segmentation.Plugins.Segments.Operators;

/// <summary>What values an operator takes.</summary>
public enum ValueNeed
{
    /// <summary>None.</summary>
    None,

    /// <summary>One, of the column's type.</summary>
    One,

    /// <summary>Two, of the column's type.</summary>
    Two,

    /// <summary>One or more, of the column's type.</summary>
    Many,

    /// <summary>One or more values of a list.</summary>
    Choices,

    /// <summary>One text.</summary>
    Text,

    /// <summary>A number of days, weeks or the like.</summary>
    Count,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A fiscal period.</summary>
    Period,

    /// <summary>A fiscal period and a year.</summary>
    PeriodAndYear,
}
