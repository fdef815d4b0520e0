using System;

namespace Segmentation.Plugins.Segments.Operators;

/// <summary>The data types of which Microsoft's page "condition operator values" says what operators are for.</summary>
[Flags]
public enum DataTypes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Text.</summary>
    String = 1,

    /// <summary>Numbers of all kinds.</summary>
    Number = 2,

    /// <summary>Days and times.</summary>
    Datetime = 4,

    /// <summary>One of a list, and yes or no.</summary>
    Choice = 8,

    /// <summary>Several of a list.</summary>
    Choices = 16,

    /// <summary>Ids and lookups.</summary>
    UniqueIdentifier = 32,

    /// <summary>Owners.</summary>
    Owner = 64,

    /// <summary>Ids of rows that stand above and under each other.</summary>
    Hierarchical = 128,

    /// <summary>Everything that can be filtered.</summary>
    All = 255,
}
