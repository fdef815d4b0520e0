using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>No segment is in itself, and segments ask for segments a few levels deep. One request a level.</summary>
public sealed class NestingRule
{
    private readonly IReferenceGraph _graph;
    private readonly Func<IReadOnlyList<Guid>, IReadOnlyList<string>> _captions;

    /// <summary>Walks this graph, and words its messages with these captions of segments.</summary>
    public NestingRule(IReferenceGraph graph, Func<IReadOnlyList<Guid>, IReadOnlyList<string>> captions)
    {
        _graph = graph;
        _captions = captions;
    }

    /// <summary>What would be wrong if a segment's query asked for these.</summary>
    public IEnumerable<Problem> Check(Guid segmentId, bool isNew, IReadOnlyCollection<Guid> asked)
    {
        if (asked.Count == 0)
            yield break;
        var below = ReferencePaths.From(segmentId, asked);
        while (below.Ends.Count > 0 && !below.Ends.Contains(segmentId) && below.Length <= QueryLimits.Nesting)
            below = below.Follow(_graph.AskedBy(below.Ends));

        if (below.Ends.Contains(segmentId))
            yield return new Problem(
                RefusalCode.SegmentCycle,
                $"The segment would be in itself: {Words(below.To(segmentId))}. Remove one of these \"is in segment\" conditions.");
        else if (below.Depth + (isNew ? 0 : DepthAbove(segmentId)) is var depth && depth > QueryLimits.Nesting)
            yield return new Problem(
                RefusalCode.SegmentQueryInvalid,
                $"Segments would ask for segments {depth} or more levels deep, below and above this one; at most {QueryLimits.Nesting} are possible: "
                + $"{Words(below.To(below.Deepest))}. Write the conditions of one of them into another.");
    }

    private int DepthAbove(Guid segmentId)
    {
        var depth = 0;
        IReadOnlyCollection<Guid> level = [segmentId];
        while (depth <= QueryLimits.Nesting)
        {
            level = _graph.AskingFor(level).SelectMany(asking => asking).Distinct().ToList();
            if (level.Count == 0)
                break;
            depth++;
        }

        return depth;
    }

    private string Words(IReadOnlyList<Guid> path) => string.Join(" → ", _captions(path));
}
