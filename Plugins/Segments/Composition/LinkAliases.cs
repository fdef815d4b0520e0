using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Gives the links that conditions of the entity name new names, as another query may use the same ones.</summary>
internal sealed class LinkAliases
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Link, string> _byLink = [];

    /// <summary>Whether any condition names a link.</summary>
    internal bool AreUsed { get; private set; }

    internal static LinkAliases Of(SegmentQuery query, Func<string> next)
    {
        var aliases = new LinkAliases { AreUsed = QueryParts.Of(query.Filter).OfType<Condition>().Any(NamesLink) };
        if (aliases.AreUsed)
            aliases.Add(query.Links, next);
        return aliases;
    }

    /// <summary>The new name of a link; null where it has none.</summary>
    internal string AliasOf(Link link) => _byLink.TryGetValue(link, out var alias) ? alias : null;

    /// <summary>The condition with the new names.</summary>
    internal Condition Rename(Condition condition) => NamesLink(condition)
        ? new Condition(condition.Place, condition.Alias == null ? null : _byName[condition.Alias], condition.Column, condition.Operator, condition.Values, Rename(condition.OtherColumn))
        : condition;

    private string Rename(string otherColumn)
    {
        var dot = otherColumn?.IndexOf('.') ?? -1;
        return dot < 0 ? otherColumn : _byName[otherColumn.Substring(0, dot)] + otherColumn.Substring(dot);
    }

    private static bool NamesLink(Condition condition) => condition.Alias != null || condition.OtherColumn?.Contains(".") == true;

    private void Add(IEnumerable<Link> links, Func<string> next)
    {
        foreach (var link in links)
        {
            var canBeNamed = link.Type is LinkType.Inner or LinkType.Outer or LinkType.MatchFirstRow;
            if (canBeNamed && !_byName.ContainsKey(link.Name))
                _byLink[link] = _byName[link.Name] = next();
            Add(link.Links, next);
        }
    }
}
