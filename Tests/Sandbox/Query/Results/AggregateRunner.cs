using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Query.Compiler;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Results;

/// <summary>Runs an aggregate, within the platform's number of rows.</summary>
internal sealed class AggregateRunner(StoreSession session, QueryScope scope)
{
    private readonly ValueFormatter _formatter = new(scope);

    public EntityCollection Run(TableQuery query)
    {
        var compiled = new AggregateCompiler(session.Schema, scope).Compile(query);
        CheckLimit(query);
        var result = new EntityCollection { EntityName = query.Table, TotalRecordCount = -1 };
        using (var statement = session.Prepare(compiled.Sql).Bind(compiled.Parameters))
        {
            while (statement.Step())
            {
                if (result.Entities.Count == compiled.PageSize)
                {
                    result.MoreRecords = query.Top is null;
                    break;
                }

                result.Entities.Add(ReadRow(query.Table, compiled.Outputs, statement));
            }
        }

        LookupNames.Fill(session, result.Entities);
        Format(compiled.Outputs, result.Entities);
        return result;
    }

    private void CheckLimit(TableQuery query)
    {
        var limit = Math.Min(query.AggregateLimit ?? QueryLimits.Aggregate, QueryLimits.Aggregate);
        var (sql, parameters) = new QueryCompiler(session.Schema, scope).Count(query, limit);
        using var statement = session.Prepare(sql).Bind(parameters);
        statement.Step();
        if (statement.Integer(0) > limit)
            throw QueryFault.AggregateLimit();
    }

    private static Entity ReadRow(string table, IReadOnlyList<AggregateOutput> outputs, StoreStatement statement)
    {
        var entity = new Entity(table);
        foreach (var output in outputs)
        {
            var value = Value(output, statement);
            // an aggregate of nothing is there, without a value; a group without a value is not
            if (value is not null || output.Function is not null)
                entity.Attributes[output.Alias] = new AliasedValue(output.Table.Name, output.Column.Name, value);
        }

        return entity;
    }

    private static object? Value(AggregateOutput output, StoreStatement statement)
    {
        if (statement.IsNull(output.Index))
            return null;
        if (output.IsCount || output.DatePart is not null)
            return (int)statement.Integer(output.Index);
        return output.Function switch
        {
            "avg" => Average(output.Column, statement.Real(output.Index)),
            "sum" when output.Column.Definition.Type is ColumnType.Integer => Sum(statement.Integer(output.Index)),
            _ => ColumnValue.FromSql(statement, output.Column, output.Index),
        };
    }

    private static object Sum(long sum) => sum is >= int.MinValue and <= int.MaxValue ? (object)(int)sum : sum;

    // the average of whole numbers is whole, as in SQL Server
    private static object Average(StoredColumn column, double average) => column.Definition.Type switch
    {
        ColumnType.Integer => (int)average,
        ColumnType.BigInt => (long)average,
        ColumnType.Double => average,
        ColumnType.Money => new Money((decimal)(average / Math.Pow(10, column.Scale))),
        _ => (decimal)(average / Math.Pow(10, column.Scale)),
    };

    private void Format(IReadOnlyList<AggregateOutput> outputs, IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            foreach (var output in outputs)
            {
                if (entity.Attributes.TryGetValue(output.Alias, out var value) && Text(output, ((AliasedValue)value).Value) is { } text)
                    entity.FormattedValues[output.Alias] = text;
            }
        }
    }

    private string? Text(AggregateOutput output, object? value) => output.IsCount || output.DatePart is not null
        ? string.Format(scope.Culture, "{0:N0}", value)
        : _formatter.Format(output.Column.Definition, value);
}
