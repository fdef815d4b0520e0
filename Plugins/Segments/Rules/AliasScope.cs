using System;
using System.Collections.Generic;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>The links that conditions of the entity can name: those joined beside the filter, at any depth.</summary>
internal sealed class AliasScope
{
    private readonly Dictionary<string, Link> _links = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The scope of a query; aliases used twice are noted.</summary>
    internal static AliasScope Of(SegmentQuery query, QueryProblems problems)
    {
        var scope = new AliasScope();
        scope.Add(query.Links, problems);
        return scope;
    }

    /// <summary>The link of a name; null where none can be named so.</summary>
    internal Link Find(string name) => _links.TryGetValue(name, out var link) ? link : null;

    private void Add(IEnumerable<Link> links, QueryProblems problems)
    {
        foreach (var link in links)
        {
            // exists and in give no row that could be named
            if (link.Type is LinkType.Inner or LinkType.Outer or LinkType.MatchFirstRow)
                AddName(link, problems);
            Add(link.Links, problems);
        }
    }

    private void AddName(Link link, QueryProblems problems)
    {
        if (!_links.ContainsKey(link.Name))
            _links.Add(link.Name, link);
        else if (link.Alias != null)
            problems.Add(link.Place, $"The alias \"{link.Alias}\" is used twice. Give each link another one.");
    }
}
