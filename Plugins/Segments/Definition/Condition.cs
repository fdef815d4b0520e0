using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>A column compared with values, or with another column.</summary>
public sealed class Condition : FilterPart
{
    /// <summary>A condition as it is written.</summary>
    public Condition(string place, string alias, string column, string @operator, IReadOnlyList<string> values, string otherColumn)
        : base(place)
    {
        Alias = alias;
        Column = column;
        Operator = @operator;
        Values = values;
        OtherColumn = otherColumn;
    }

    /// <summary>Link that the column is of (entityname); null where it is of the table around.</summary>
    public string Alias { get; }

    /// <summary>Logical name of the column.</summary>
    public string Column { get; }

    /// <summary>Operator.</summary>
    public string Operator { get; }

    /// <summary>Values, in the order they are written.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Column to compare with (valueof), with the alias of its link before a dot; null where values are given.</summary>
    public string OtherColumn { get; }
}
