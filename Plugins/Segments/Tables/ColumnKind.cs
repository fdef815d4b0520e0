namespace Segmentation.Plugins.Segments.Tables;

/// <summary>What a column holds, as far as queries care.</summary>
public enum ColumnKind
{
    /// <summary>Nothing that conditions can ask for: files, images, parties of an activity, texts derived from other columns.</summary>
    NotFilterable,

    /// <summary>Text of one line or many.</summary>
    Text,

    /// <summary>Whole number.</summary>
    WholeNumber,

    /// <summary>Whole number of 64 bits.</summary>
    BigNumber,

    /// <summary>Decimal number.</summary>
    Decimal,

    /// <summary>Currency.</summary>
    Money,

    /// <summary>Floating point number.</summary>
    FloatingPoint,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a list, state and status reason included.</summary>
    Choice,

    /// <summary>Several of a list.</summary>
    Choices,

    /// <summary>Day, with or without time.</summary>
    DateTime,

    /// <summary>Id of a row: primary keys and lookups.</summary>
    Id,

    /// <summary>Id of the owning user or team, or of another user.</summary>
    Owner,
}
