using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>Counts the people of a way: those who enter, meet the branches chosen and none of the branches before them.</summary>
internal sealed class WayCounter
{
    private readonly Dictionary<string, PeopleCount> _known = [];
    private readonly Audience _audience;
    private readonly Func<SegmentQuery, int> _count;
    private readonly TimeBudget _budget;
    private readonly AudienceTexts _texts;

    internal WayCounter(Audience audience, Func<SegmentQuery, int> count, TimeBudget budget, AudienceTexts texts)
    {
        _audience = audience;
        _count = count;
        _budget = budget;
        _texts = texts;
    }

    internal PeopleCount Count(IEnumerable<Way> ways) => ways.Aggregate(PeopleCount.Of(0), (sum, way) => sum.Plus(Count(way)));

    /// <summary>The people of a way; the other way out of a tile is what the branches leave.</summary>
    internal PeopleCount Count(Way way)
    {
        if (!_known.TryGetValue(way.Key, out var count))
            _known[way.Key] = count = way.Choices.Count > 0 && way.Choices[way.Choices.Count - 1] is { } last ? CountChoice(way, last) : Ask(way);
        return count;
    }

    private PeopleCount CountChoice(Way way, Choice last)
    {
        var before = Count(way.Without(last.Tile));
        if (before.Number is null or 0)
            return before.Number == null ? PeopleCount.Unknown(_texts.NotCountedBefore) : before;
        if (!last.IsOther)
            return Ask(way);
        var branches = Enumerable.Range(0, last.Branch).Select(branch => way.Without(last.Tile).Taking(new Choice(last.Tile, branch)));
        var left = before.Minus(Count(branches));
        return left.Number == null ? Ask(way) : left;
    }

    private PeopleCount Ask(Way way)
    {
        var tests = way.Choices.SelectMany(choice => choice.Content.Branches.Take(choice.Branch + 1)).ToList();
        if (tests.Select(branch => BranchReader.Read(branch, _audience.Table)).FirstOrDefault(reading => reading.Problems.Count > 0) is { } incomplete)
            return PeopleCount.Unknown(_texts.BranchIsIncomplete(incomplete.Problems[0].Text));
        if (_budget.IsSpent)
            return PeopleCount.Unknown(_texts.NoTimeToCount);
        try
        {
            return PeopleCount.Of(_count(_audience.Net(way.Choices.SelectMany(Parts).ToArray())));
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            return PeopleCount.Unknown(_texts.TooComplexToCount);
        }
    }

    private IEnumerable<FilterPart> Parts(Choice choice)
    {
        var tests = choice.Content.Branches.Take(choice.Branch + 1).Select(branch => _audience.TestOf(branch).Part).ToList();
        return tests.Select((test, branch) => branch == choice.Branch ? test : _audience.Not(test));
    }
}
