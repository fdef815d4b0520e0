using System;
using System.Collections.Generic;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Running.People;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>Does what tiles do to people. Doing it twice for the same people is the same as doing it once.</summary>
internal interface ITileActions
{
    /// <summary>For how many people it is done at once, before their going on is written.</summary>
    int MostAtOnce(Tile tile);

    /// <summary>Does it for people who stand at a tile.</summary>
    /// <returns>For whom it failed, and why, by row of seg_participant.</returns>
    IReadOnlyDictionary<Guid, string> Do(Tile tile, IReadOnlyList<Traveller> travellers);
}
