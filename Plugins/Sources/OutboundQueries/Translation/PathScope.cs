using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>The rows that conditions of a path may name.</summary>
internal sealed class PathScope
{
    private readonly List<PathNode> _nodes = [];

    /// <summary>Where the path stands: whose columns need no alias.</summary>
    internal PathNode Current { get; private set; }

    /// <summary>Comes by a row, and stays there unless the path only looks at it.</summary>
    internal void Add(PathNode node, bool isCurrent, QueryPlace place)
    {
        if (node.Alias != null && _nodes.Any(other => IsNamed(other, node.Alias)))
            throw place.Refuse(OutboundQueryRefusal.InvalidQuery, node.Alias, "the path has given this alias before");
        // each of them is a link-entity, unless no condition asks for it
        if (_nodes.Count > OutboundQueryLimits.Links)
        {
            throw place.Refuse(
                OutboundQueryRefusal.TooLarge, "the path", $"it comes by more than {OutboundQueryLimits.Links} relationships, the most that a segment links");
        }

        _nodes.Add(node);
        if (isCurrent)
            Current = node;
    }

    internal PathNode Find(string alias, QueryPlace place)
    {
        if (alias == null)
            return Current;
        var named = _nodes.FirstOrDefault(node => IsNamed(node, alias));
        if (named != null)
            return named;
        var unnamed = _nodes.Where(node => node.Alias == null && AreSame(node.Table.Name, alias)).ToList();
        return unnamed.Count == 1
            ? unnamed[0]
            : throw place.Refuse(OutboundQueryRefusal.UnknownAlias, alias, "the path has given no such alias up to here");
    }

    private static bool IsNamed(PathNode node, string alias) => AreSame(node.Alias, alias);

    private static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
