namespace Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

/// <summary>Column types as far as conditions differ by them.</summary>
public enum QueryColumnType
{
    /// <summary>Single line of text.</summary>
    Text,

    /// <summary>Multiple lines of text.</summary>
    MultilineText,

    /// <summary>Whole number of 32 bits.</summary>
    WholeNumber,

    /// <summary>Whole number of 64 bits.</summary>
    BigInteger,

    /// <summary>Decimal number.</summary>
    Decimal,

    /// <summary>Currency.</summary>
    Money,

    /// <summary>Floating point number.</summary>
    Float,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>Choice, status or status reason.</summary>
    Choice,

    /// <summary>Several choices.</summary>
    Choices,

    /// <summary>Lookup of whatever kind: simple, customer, owner, multi-table.</summary>
    Lookup,

    /// <summary>Primary key or another unique identifier.</summary>
    UniqueIdentifier,

    /// <summary>Date and time, user local.</summary>
    DateTime,

    /// <summary>Date only.</summary>
    DateOnly,

    /// <summary>Date and time, time-zone independent.</summary>
    TimeZoneIndependent,

    /// <summary>What no condition can be put on: image, file, …</summary>
    NotSearchable,
}
