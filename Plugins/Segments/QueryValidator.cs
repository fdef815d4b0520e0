using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.References;
using Segmentation.Plugins.Segments.Rules;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments;

/// <summary>Puts a query before every rule, and refuses it with everything they find.</summary>
public sealed class QueryValidator
{
    private readonly SegmentDirectory _directory;
    private readonly IReferenceGraph _graph;
    private readonly ITableCatalog _catalog;
    private readonly Func<string, string> _displayName;

    /// <summary>Asks these for segments, references, tables and display names of tables.</summary>
    public QueryValidator(SegmentDirectory directory, IReferenceGraph graph, ITableCatalog catalog, Func<string, string> displayName)
    {
        _directory = directory;
        _graph = graph;
        _catalog = catalog;
        _displayName = displayName;
    }

    /// <summary>The validator of a plug-in call.</summary>
    public static QueryValidator For(PluginContext context, ITableCatalog catalog) => new(
        new SegmentDirectory(context.Caller, context.System), new ReferenceGraph(context.System), catalog, new TableNames(context.Caller).DisplayName);

    /// <summary>The query of a text, if it breaks no rule.</summary>
    /// <exception cref="Refusal">It breaks some.</exception>
    public ValidQuery Validate(QueryCandidate candidate)
    {
        var reading = QueryReader.Read(candidate.Text);
        var query = reading.Query;
        if (query == null)
            throw new Refusal(reading.Problems.Select(problem => problem.ToProblem()).ToList());

        var tests = PlacedTest.Of(query).ToList();
        var segments = Usable(tests, candidate);
        // after the fault for an unknown table the platform answers nothing more: what needs an answer comes before
        var problems = reading.Problems.Select(problem => problem.ToProblem())
            .Concat(TestedSegmentsExistRule.Check(tests, segments))
            .Concat(new NestingRule(_graph, path => Captions(path, candidate)).Check(candidate.SegmentId, candidate.IsNew, segments.Keys.ToList()))
            .Concat(new QueryRules(_catalog).Check(query, candidate.EntityType).Select(problem => problem.ToProblem()))
            .Concat(new TestedSegmentsMatchTableRule(_displayName).Check(tests, segments))
            .ToList();
        return problems.Count == 0 ? new ValidQuery(query, segments.Values.ToList()) : throw new Refusal(problems);
    }

    /// <summary>
    /// Leaves out what the caller may not read, except where the query names it already:
    /// a query can be saved by people who see less of it, but nobody learns of a segment by naming it.
    /// </summary>
    private IReadOnlyDictionary<Guid, NamedSegment> Usable(IReadOnlyCollection<PlacedTest> tests, QueryCandidate candidate)
    {
        var ids = tests.Select(placed => placed.Test.SegmentId).Distinct().ToList();
        var namedBefore = new Lazy<ICollection<Guid>>(() => NamedIn(candidate.TextBefore));
        return _directory.Read(ids)
            .Where(segment => segment.IsVisible || namedBefore.Value.Contains(segment.Id))
            .ToDictionary(segment => segment.Id);
    }

    private static ICollection<Guid> NamedIn(string text)
    {
        var query = string.IsNullOrEmpty(text) ? null : QueryReader.Read(text).Query;
        return new HashSet<Guid>(query == null ? [] : PlacedTest.Of(query).Select(placed => placed.Test.SegmentId));
    }

    private IReadOnlyList<string> Captions(IReadOnlyList<Guid> segmentIds, QueryCandidate candidate)
    {
        var known = _directory.Read(segmentIds.Distinct().ToList()).ToDictionary(segment => segment.Id, segment => segment.Caption);
        return segmentIds.Select(id => known.TryGetValue(id, out var caption) ? caption : $"\"{candidate.Name}\"").ToList();
    }
}
