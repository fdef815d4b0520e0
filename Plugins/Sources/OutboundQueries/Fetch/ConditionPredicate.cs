using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>A condition on a column.</summary>
internal sealed class ConditionPredicate : Predicate
{
    internal ConditionPredicate(FetchTable table, string column, string @operator, params string[] values)
        : this(table, column, @operator, (IReadOnlyList<string>)values)
    {
    }

    internal ConditionPredicate(FetchTable table, string column, string @operator, IReadOnlyList<string> values)
    {
        Table = table;
        Column = column;
        Operator = @operator;
        Values = values;
    }

    internal FetchTable Table { get; }

    internal string Column { get; }

    internal string Operator { get; }

    internal IReadOnlyList<string> Values { get; }

    /// <summary>Column of the same row that is compared with, instead of a value; null otherwise.</summary>
    internal string OtherColumn { get; private set; }

    /// <summary>Whether several values may stand in one in or not-in.</summary>
    internal bool IsListable { get; private set; }

    /// <summary>Equal for conditions that say the same of one row.</summary>
    internal string Key => string.Join("\0", Values.Concat([Column, Operator, OtherColumn]));

    internal static ConditionPredicate WithOtherColumn(FetchTable table, string column, string @operator, string otherColumn) =>
        new(table, column, @operator) { OtherColumn = otherColumn };

    internal ConditionPredicate AsListable()
    {
        IsListable = true;
        return this;
    }

    /// <summary>The same with another operator.</summary>
    internal ConditionPredicate With(string @operator) =>
        new(Table, Column, @operator, Values) { OtherColumn = OtherColumn, IsListable = IsListable };

    /// <summary>Another operator, without a value, on the same column.</summary>
    internal ConditionPredicate Bare(string @operator, string column = null) => new(Table, column ?? Column, @operator);
}
