using System.Linq;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Operators;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>A condition's column exists, its operator is for such columns, and its values are such as the column holds.</summary>
internal sealed class ConditionRule
{
    private readonly TablesExistRule _tables;
    private readonly AliasScope _aliases;
    private readonly QueryProblems _problems;

    internal ConditionRule(TablesExistRule tables, AliasScope aliases, QueryProblems problems)
    {
        _tables = tables;
        _aliases = aliases;
        _problems = problems;
    }

    /// <param name="condition">The condition.</param>
    /// <param name="around">Table around it.</param>
    /// <param name="isOfEntity">Whether it stands in a filter of the entity itself, where it may name links.</param>
    internal void Check(Condition condition, TableFacts around, bool isOfEntity)
    {
        var table = condition.Alias == null ? around : Named(condition, condition.Alias, isOfEntity);
        var column = table == null ? null : ColumnsExistRule.Find(table, condition.Column, condition.Place, _problems);
        var known = condition.Operator.Length == 0 ? null : Known(condition);
        if (column == null || known == null)
            return;
        if ((known.Types & ColumnTypes.Of(column)) == DataTypes.None)
            WrongType(condition, known, column);
        else if (condition.OtherColumn == null)
            ValueRule.Check(condition, known, column, _problems);
        else
            CheckOtherColumn(condition, known, column, around, isOfEntity);
    }

    private ConditionOperator Known(Condition condition)
    {
        var known = ConditionOperators.Find(condition.Operator);
        if (known == null)
            _problems.Add(condition.Place, $"There is no operator \"{condition.Operator}\". Operators are written in lower case, such as eq, not-in or last-x-days.");
        return known;
    }

    private void WrongType(Condition condition, ConditionOperator known, ColumnFacts column) => _problems.Add(
        condition.Place,
        $"The operator \"{known.Name}\" is not for the column \"{column.Name}\", which holds {ColumnTypes.NameOf(column.Kind)}. "
        + $"Possible are {string.Join(", ", ConditionOperators.For(ColumnTypes.Of(column)).Select(one => one.Name))}.");

    private void CheckOtherColumn(Condition condition, ConditionOperator known, ColumnFacts column, TableFacts around, bool isOfEntity)
    {
        var name = condition.OtherColumn;
        var dot = name.IndexOf('.');
        var table = dot < 0 ? around : Named(condition, name.Substring(0, dot), isOfEntity);
        var other = table == null ? null : ColumnsExistRule.Find(table, name.Substring(dot + 1), condition.Place, _problems);
        if (!known.ComparesColumns)
            _problems.Add(condition.Place, $"The operator \"{known.Name}\" cannot compare columns (valueof). Possible are eq, ne, gt, ge, lt and le.");
        else if (other != null && other.Kind != column.Kind)
            _problems.Add(condition.Place,
                $"Columns that are compared must be of one type, but \"{column.Name}\" holds {ColumnTypes.NameOf(column.Kind)} and \"{name}\" holds {ColumnTypes.NameOf(other.Kind)}.");
    }

    private TableFacts Named(Condition condition, string alias, bool isOfEntity)
    {
        var link = isOfEntity ? _aliases.Find(alias) : null;
        if (link != null)
            return _tables.Find(link.Table, link.Place);
        _problems.Add(condition.Place, isOfEntity
            ? $"No link of the entity is called \"{alias}\". Write the alias of an inner or outer link-entity beside the filter."
            : $"The link \"{alias}\" can only be named in filters of the entity itself. Put the condition there, or into the filter of that link.");
        return null;
    }
}
