using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Reads filters.</summary>
internal sealed class FilterReader
{
    private readonly QueryProblems _problems;

    internal FilterReader(QueryProblems problems)
    {
        _problems = problems;
        Links = new LinkReader(this, problems);
    }

    internal LinkReader Links { get; }

    /// <summary>The filters among the children of an entity or a link, which all must pass.</summary>
    internal Filter ReadAll(string place, IEnumerable<QueryElement> children)
    {
        var filters = children.Where(child => child.Name == "filter").Select(Read).ToList();
        return filters.Count == 1 ? filters[0] : new Filter(place, isOr: false, filters);
    }

    private Filter Read(QueryElement filter)
    {
        var parts = ElementShape.Filter.Check(filter, _problems).Select(ReadPart).Where(part => part != null).ToList();
        return new Filter(filter.Place, IsOr(filter), parts);
    }

    private FilterPart ReadPart(QueryElement part) => part.Name switch
    {
        "condition" => ConditionReader.Read(part, _problems),
        "filter" => Read(part),
        _ => Links.ReadInFilter(part),
    };

    private bool IsOr(QueryElement filter)
    {
        var type = filter.Attribute("type");
        if (type is not (null or "and" or "or"))
            _problems.Add(filter.Place, $"The type of a filter is \"{type}\". Write \"and\" or \"or\".");
        return type == "or";
    }
}
