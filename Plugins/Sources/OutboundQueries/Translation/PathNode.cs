using System.Collections.Generic;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A row that a path comes by or looks at.</summary>
internal sealed class PathNode
{
    private readonly List<PathNode> _children = [];

    internal PathNode(FetchTable table, string alias)
    {
        Table = table;
        Alias = alias;
    }

    internal FetchTable Table { get; }

    /// <summary>Name the query gives it; null when it gives none.</summary>
    internal string Alias { get; }

    /// <summary>Where the path came from; null where it begins.</summary>
    internal PathNode Parent { get; private set; }

    /// <summary>How it came here from the parent.</summary>
    internal RelationshipHop Hop { get; private set; }

    /// <summary>Whether the row may be missing.</summary>
    internal bool IsOptional { get; private set; }

    internal IReadOnlyList<PathNode> Children => _children;

    internal PathNode Add(RelationshipHop hop, FetchTable table, string alias, bool isOptional)
    {
        var child = new PathNode(table, alias) { Parent = this, Hop = hop, IsOptional = isOptional };
        _children.Add(child);
        return child;
    }
}
