using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>Where a person would go from a tile, as things are now: a query for each branch that is tried.</summary>
internal sealed class ExpectedWay
{
    private readonly JourneyDefinition _definition;
    private readonly Audience _audience;
    private readonly PersonTests _tests;
    private readonly AudienceTexts _texts;

    internal ExpectedWay(JourneyDefinition definition, Audience audience, PersonTests tests, AudienceTexts texts)
    {
        _definition = definition;
        _audience = audience;
        _tests = tests;
        _texts = texts;
    }

    /// <summary>The tiles from this one on, up to an exit or to a branch that cannot be decided.</summary>
    internal IEnumerable<PathStep> From(string tileId)
    {
        var tiles = _definition.Tiles.ToDictionary(tile => tile.Id);
        while (tileId != null && tiles.TryGetValue(tileId, out var tile))
            yield return tile.Content is AttributeTile content ? Decide(tile, content, out tileId) : Pass(tile, out tileId);
    }

    private PathStep Pass(Tile tile, out string next)
    {
        next = tile.Links.FirstOrDefault()?.Target;
        return Step(tile, tile.Content is WaitTile { Minutes: { } minutes } ? _texts.Waits(minutes) : null);
    }

    private PathStep Decide(Tile tile, AttributeTile content, out string next)
    {
        next = null;
        foreach (var branch in content.Branches)
        {
            var reading = BranchReader.Read(branch, _audience.Table);
            if (reading.Problems.Count > 0)
                return Step(tile, _texts.BranchIsIncomplete(reading.Problems[0].Text));
            var takes = _tests.IsAmong(person => _audience.Matching(reading.Test, person));
            if (takes.Value == null)
                return Step(tile, takes.Reason);
            if (takes.Value.Value)
            {
                next = branch.Next;
                return Step(tile, _texts.TakesBranch(TileNames.Of(content, branch, _texts)));
            }
        }

        next = content.OtherNext;
        return Step(tile, _texts.TakesOtherWay);
    }

    private PathStep Step(Tile tile, string detail) => new(tile.Id, _texts.Expected, null, detail, isExpected: true);
}
