using System;
using System.Collections.Generic;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>What each kind of tile does, in the name of the journey's owner.</summary>
internal sealed class TileActions : ITileActions
{
    private readonly ActionContext _context;

    internal TileActions(ActionContext context) => _context = context;

    /// <inheritdoc />
    public int MostAtOnce(Tile tile) => tile.Content is CustomApiTile ? CustomApiAction.MostAtOnce : int.MaxValue;

    /// <inheritdoc />
    /// <exception cref="Refusal">The tile does something that cannot be done any more.</exception>
    public IReadOnlyDictionary<Guid, string> Do(Tile tile, IReadOnlyList<Traveller> travellers) => tile.Content switch
    {
        UpdateTile update => UpdateAction.Do(_context, tile, update, travellers),
        CreateActivityTile create => CreateActivityAction.Do(_context, tile, create, travellers),
        SegmentTile segment => SegmentAction.Do(_context, segment, travellers),
        CustomApiTile api => CustomApiAction.Do(_context, tile, api, travellers),
        _ => throw new InvalidOperationException($"{tile.Content?.GetType().Name} is no tile that does something to people."),
    };
}
