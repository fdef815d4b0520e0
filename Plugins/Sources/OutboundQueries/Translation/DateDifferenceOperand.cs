using System;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>DATEDIFF between a column and a moment: how many boundaries of a date part lie between them.</summary>
internal sealed class DateDifferenceOperand : Operand
{
    internal DateDifferenceOperand(DatePart part, ColumnOperand column, ConstantOperand other, bool isFromColumn, QueryPlace place)
        : base(place)
    {
        Part = part;
        Column = column;
        Other = other;
        IsFromColumn = isFromColumn;
    }

    internal DatePart Part { get; }

    internal ColumnOperand Column { get; }

    /// <summary>A <see cref="DateTime"/> or a <see cref="RelativeMoment"/>.</summary>
    internal ConstantOperand Other { get; }

    /// <summary>Whether the column is the earlier argument: the difference grows as the column's value gets older.</summary>
    internal bool IsFromColumn { get; }
}
