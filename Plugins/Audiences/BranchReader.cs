using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences;

/// <summary>Reads the conditions of branches.</summary>
public static class BranchReader
{
    /// <summary>What a branch asks of the rows of a table.</summary>
    public static BranchReading Read(Branch branch, TableFacts table)
    {
        var problems = new List<Problem>();
        if (branch.Conditions.Count == 0)
            problems.Add(new DefinitionProblem(branch.Path.Member("conditions"), "is empty; add what must hold, or remove the branch").ToProblem());
        var parts = branch.Conditions.Select(condition => Read(condition, table, problems)).Where(part => part != null).ToList();
        return new BranchReading(new BranchTest(new Filter(string.Empty, branch.MatchesAny, parts)), problems);
    }

    private static FilterPart Read(BranchCondition condition, TableFacts table, ICollection<Problem> problems)
    {
        switch (condition)
        {
            case SegmentCondition { SegmentId: { } segmentId } segment:
                return new SegmentTest(string.Empty, segmentId, segment.IsNegated, table.PrimaryKey);
            case FilterCondition { Filter: { Length: > 0 } text }:
                return ReadFilter(text, condition, table, problems);
            default:
                var member = condition is SegmentCondition ? "segmentId" : "filter";
                problems.Add(new DefinitionProblem(condition.Path.Member(member), "is missing; choose what must hold").ToProblem());
                return null;
        }
    }

    private static FilterPart ReadFilter(string text, BranchCondition condition, TableFacts table, ICollection<Problem> problems)
    {
        var path = condition.Path.Member("filter");
        var reading = QueryReader.ReadFilter(text, table.Name);
        foreach (var problem in reading.Problems.Concat(Unsuitable(reading.Query)))
            problems.Add(new DefinitionProblem(path, $"cannot be evaluated: {problem.Place}: {problem.Reason.TrimEnd('.')}").ToProblem());
        return reading.Query?.Filter;
    }

    /// <summary>An empty group is ignored, which would make "all" and "any" mean something else. Segments are named where the where-used index, and what depends on it, finds them; a filter has no links beside it that could be named.</summary>
    internal static IEnumerable<QueryProblem> Unsuitable(SegmentQuery query)
    {
        if (query != null && QueryParts.Of(query).All(part => part is Filter))
            yield return new QueryProblem(query.Place, "The filter is empty. Add what must hold, or remove the condition");
        foreach (var part in query == null ? [] : QueryParts.Of(query))
        {
            if (part is SegmentTest)
                yield return new QueryProblem(part.Place, "A filter asks for columns and related rows. To ask for a segment, add a condition of the type \"segment\"");
            if (NamesLink(part))
                yield return new QueryProblem(part.Place, "A condition of a filter names a link beside it, and there is none");
        }
    }

    private static bool NamesLink(FilterPart part) => part is Condition condition && (condition.Alias != null || condition.OtherColumn?.Contains(".") == true);
}
