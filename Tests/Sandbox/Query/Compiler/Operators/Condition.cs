using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>A condition being written: its column, its values, and what operators ask of them.</summary>
internal sealed class Condition
{
    private readonly QueryCondition _model;
    private readonly QuerySource _source;
    private readonly QuerySource _default;
    private readonly SourceNames _names;

    public Condition(QueryCondition model, QuerySource source, QuerySource @default, SourceNames names, Compilation compilation)
    {
        _model = model;
        _source = source;
        _default = @default;
        _names = names;
        Compilation = compilation;
        Column = source.Table.Column(model.Column);
        Sql = source.Column(Column);
        if (!Column.Definition.IsValidForRead)
            throw StoreFault.NoSuchColumn(source.Table.Name, model.Column);
    }

    public Compilation Compilation { get; }
    public SqlParameters Parameters => Compilation.Parameters;
    public StoredColumn Column { get; }
    public ColumnType Type => Column.Definition.Type;
    /// <summary>The column in SQL.</summary>
    public string Sql { get; }
    public string Operator => _model.Operator;
    public bool ComparesColumns => _model.ValueOf is not null;
    public IReadOnlyList<object> Values => _model.Values;

    /// <summary>Refuses the operator for columns it is not made for.</summary>
    public void Require(bool fits)
    {
        if (!fits)
            throw QueryFault.WrongOperator(Operator, _source.Table.Name, Column.Name, Type);
    }

    /// <summary>The only value.</summary>
    public object One()
    {
        RefuseColumnComparison();
        return Values.Count == 1 ? Values[0] : throw QueryFault.WrongValueCount(Operator, $"{_source.Table.Name}.{Column.Name}", "1", Values.Count);
    }

    /// <summary>Two values.</summary>
    public (object First, object Second) Two()
    {
        RefuseColumnComparison();
        return Values.Count == 2 ? (Values[0], Values[1]) : throw QueryFault.WrongValueCount(Operator, $"{_source.Table.Name}.{Column.Name}", "2", Values.Count);
    }

    /// <summary>One or more values.</summary>
    public IReadOnlyList<object> Some()
    {
        RefuseColumnComparison();
        return Values.Count > 0 ? Values : throw QueryFault.WrongValueCount(Operator, $"{_source.Table.Name}.{Column.Name}", "1 or more", 0);
    }

    /// <summary>Refuses values where the operator takes none.</summary>
    public void None()
    {
        RefuseColumnComparison();
        // designers of views write an empty value
        if (Values.Any(value => value is not ""))
            throw QueryFault.WrongValueCount(Operator, $"{_source.Table.Name}.{Column.Name}", "0", Values.Count);
    }

    /// <summary>The only value as a count such as the x of last-x-days.</summary>
    public int Count()
    {
        var value = One();
        return int.TryParse(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture), out var count) && count is >= 0 and <= 1_000_000
            ? count
            : throw QueryFault.WrongValueType(_source.Table.Name, Column.Name, "System.Int32", value);
    }

    /// <summary>A value as the column stores it.</summary>
    public object Stored(object value) => ConditionValue.ToSql(_source.Table, Column, value, Compilation.Scope.TimeZone);

    /// <summary>The placeholder of a value.</summary>
    public string Bind(object value) => Parameters.Add(Stored(value));

    /// <summary>The column valueof names, in SQL.</summary>
    public string OtherColumn()
    {
        var name = _model.ValueOf!;
        var dot = name.IndexOf('.');
        var source = dot < 0 ? _default : _names.Find(name[..dot]);
        var other = source.Table.Column(name[(dot + 1)..]);
        if (other.StorageType != Column.StorageType || other.Scale != Column.Scale)
            throw QueryFault.Invalid($"Columns that are compared must be of the same type: {Column.Name} is {Type}, {name} is {other.Definition.Type}.");
        return source.Column(other);
    }

    private void RefuseColumnComparison()
    {
        if (ComparesColumns)
            throw QueryFault.Invalid($"The condition operator '{Operator}' cannot compare columns; eq, ne, gt, ge, lt and le can.");
    }
}
