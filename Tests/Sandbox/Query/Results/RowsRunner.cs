using System.Globalization;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query.Compiler;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Results;

/// <summary>Runs a query for rows and makes entities of them.</summary>
internal sealed class RowsRunner(StoreSession session, QueryScope scope)
{
    private readonly ValueFormatter _formatter = new(scope);

    public EntityCollection Run(TableQuery query)
    {
        var compiler = new QueryCompiler(session.Schema, scope);
        var compiled = compiler.Rows(query);
        var result = new EntityCollection { EntityName = query.Table, TotalRecordCount = -1 };
        ReadPage(compiled, query.PageNumber, result);
        LookupNames.Fill(session, result.Entities);
        Format(compiled.Outputs, result.Entities);
        if (query.ReturnTotalRecordCount)
            Count(compiler, query, result);
        return result;
    }

    private void ReadPage(RowsQuery compiled, int page, EntityCollection result)
    {
        object?[] first = [], last = [];
        using var statement = session.Prepare(compiled.Sql).Bind(compiled.Parameters);
        while (statement.Step())
        {
            if (result.Entities.Count == compiled.PageSize)
            {
                result.MoreRecords = !compiled.IsTop;
                break;
            }

            result.Entities.Add(ReadRow(compiled, statement));
            if (compiled.HasCookie && (result.Entities.Count == 1 || result.Entities.Count == compiled.PageSize))
                last = SortValues(compiled, statement);
            if (result.Entities.Count == 1)
                first = last;
        }

        // the cookie is about a full page; the platform gives one with a last, shorter page too
        if (compiled.HasCookie && result.Entities.Count > 0 && (result.MoreRecords || result.Entities.Count == compiled.PageSize))
            result.PagingCookie = PagingCookie.Write(page, compiled.SortKeys, first, last);
    }

    private static object?[] SortValues(RowsQuery compiled, StoreStatement statement) =>
        [.. compiled.SortKeys.Select((key, index) => key.Value(statement, compiled.FirstSortValue + index))];

    private static Entity ReadRow(RowsQuery compiled, StoreStatement statement)
    {
        var entity = new Entity(compiled.Table);
        foreach (var output in compiled.Outputs)
        {
            if (ColumnValue.FromSql(statement, output.Column, output.Index) is not { } value)
                continue;
            entity.Attributes[output.Key] = output.IsAliased ? new AliasedValue(output.Table.Name, output.Column.Name, value) : value;
            if (output.IsAliased)
                continue;
            if (output.Column == output.Table.PrimaryKey)
                entity.Id = (Guid)value;
            else if (output.Column == output.Table.VersionNumber)
                entity.RowVersion = ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        return entity;
    }

    private void Format(IReadOnlyList<OutputColumn> outputs, IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            foreach (var output in outputs)
            {
                if (entity.Attributes.TryGetValue(output.Key, out var value)
                    && _formatter.Format(output.Column.Definition, value is AliasedValue aliased ? aliased.Value : value) is { } text)
                    entity.FormattedValues[output.Key] = text;
            }
        }
    }

    private void Count(QueryCompiler compiler, TableQuery query, EntityCollection result)
    {
        var (sql, parameters) = compiler.Count(query, QueryLimits.TotalCount);
        using var statement = session.Prepare(sql).Bind(parameters);
        statement.Step();
        var count = (int)statement.Integer(0);
        result.TotalRecordCountLimitExceeded = count > QueryLimits.TotalCount;
        result.TotalRecordCount = Math.Min(count, QueryLimits.TotalCount);
    }
}
