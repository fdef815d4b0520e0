using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Collects problems, as many as anybody would read.</summary>
public sealed class QueryProblems
{
    private readonly List<QueryProblem> _all = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<QueryProblem> All => _all;

    /// <summary>Notes a problem.</summary>
    public void Add(string place, string reason)
    {
        if (_all.Count < QueryLimits.Problems)
            _all.Add(new QueryProblem(place, reason));
    }
}
