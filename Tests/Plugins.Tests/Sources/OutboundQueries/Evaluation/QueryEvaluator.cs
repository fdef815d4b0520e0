using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>What a query selects, read off its tree: walks over all rows one by one.</summary>
internal sealed class QueryEvaluator(TestDatabase database)
{
    /// <summary>Ids of the rows that are selected.</summary>
    internal HashSet<Guid> Evaluate(QueryNode query) => Rows(query).Ids;

    private (string Table, HashSet<Guid> Ids) Rows(QueryNode query)
    {
        if (query is PathQuery path)
            return Walk(path);
        var set = (SetQuery)query;
        var result = Rows(set.First);
        foreach (var operation in set.Operations)
        {
            var operand = Rows(operation.Operand).Ids;
            switch (operation.Operator)
            {
                case SetOperator.Union:
                    result.Ids.UnionWith(operand);
                    break;
                case SetOperator.Intersect:
                    result.Ids.IntersectWith(operand);
                    break;
                default:
                    result.Ids.ExceptWith(operand);
                    break;
            }
        }

        return result;
    }

    private (string Table, HashSet<Guid> Ids) Walk(PathQuery path)
    {
        var (table, ids) = path.Source switch
        {
            ProfileSource profile => (profile.Table, All(profile.Table)),
            SegmentSource segment => (TestCatalog.Segment(segment.Name).EntityType, MembersOf(segment.Name)),
            _ => Rows(((GroupSource)path.Source).Query),
        };
        var alias = (path.Source as ProfileSource)?.Alias;
        var walks = database.RowsOf(table).Where(row => ids.Contains(Id(table, row))).Select(row => Evaluation.Walk.Begin(table, alias, row)).ToList();
        foreach (var step in path.Steps)
        {
            table = (step as TraverseStep)?.Relationship is { } relationship ? Related.TableBeyond(relationship, table) : table;
            walks = Take(walks, step);
        }

        return (table, walks.Select(walk => Id(table, walk.Current.Row)).ToHashSet());
    }

    private List<Walk> Take(List<Walk> walks, PathStep step) => step switch
    {
        FilterStep filter => walks.Where(walk => Holds(filter.Condition, walk)).ToList(),
        TraverseStep traverse => walks
            .SelectMany(walk => Next(walk, walk.Current, traverse.Relationship, traverse.Alias, isOptional: false, isCurrent: true))
            .Where(walk => traverse.Filter == null || Holds(traverse.Filter, walk))
            .ToList(),
        RelateStep relate => walks.SelectMany(walk => Relate(walk, walk.Current, relate)).ToList(),
        _ => throw new ArgumentException(step.GetType().Name),
    };

    private IEnumerable<Walk> Relate(Walk walk, Stop from, RelateStep step) =>
        Next(walk, from, step.Relationship, step.Alias, step.IsOptional, isCurrent: false)
            .SelectMany(next => step.Nested == null ? [next] : Relate(next, next.Last, step.Nested));

    private IEnumerable<Walk> Next(Walk walk, Stop from, string relationship, string? alias, bool isOptional, bool isCurrent)
    {
        var table = Related.TableBeyond(relationship, from.Table);
        var rows = Related.Rows(database, relationship, from.Table, from.Row).ToList();
        if (rows.Count == 0 && isOptional)
            rows.Add(TestRow.Empty);
        return rows.Select(row => walk.Add(new Stop(table, alias, row), isCurrent));
    }

    private bool Holds(Expression condition, Walk walk) => new ExpressionEvaluator(walk, database.UtcNow).Holds(condition);

    private HashSet<Guid> All(string table) => database.RowsOf(table).Select(row => Id(table, row)).ToHashSet();

    private HashSet<Guid> MembersOf(string segment) => database.RowsOf("seg_segmentmember")
        .Where(row => (Guid)row.ValueOf("seg_segmentid")! == TestCatalog.Segment(segment).Id)
        .Select(row => (Guid)row.ValueOf("seg_memberid")!)
        .ToHashSet();

    private static Guid Id(string table, TestRow row) => (Guid)row.ValueOf(table + "id")!;
}
