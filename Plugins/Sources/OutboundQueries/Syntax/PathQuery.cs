using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>
/// A walk over tables: begins at a source, filters, follows relationships, and selects the rows where it ends.
/// DISTINCT, ORDERBY and SELECT change nothing about who is selected and leave no trace here.
/// </summary>
public sealed class PathQuery : QueryNode
{
    /// <summary>Begins at this source and takes these steps.</summary>
    public PathQuery(PathSource source, IReadOnlyList<PathStep> steps)
        : base(source.Place)
    {
        Source = source;
        Steps = steps;
    }

    /// <summary>Where the walk begins.</summary>
    public PathSource Source { get; }

    /// <summary>Steps in order.</summary>
    public IReadOnlyList<PathStep> Steps { get; }
}
