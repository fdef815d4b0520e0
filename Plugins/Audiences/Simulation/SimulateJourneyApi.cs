using System;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>A dry run: how many of the people that the journey's owner may read, or, where more is asked than is stored, the caller, would reach each tile and take each branch. Stores nothing.</summary>
[CrmPluginRegistration(SimulateJourneyMessage.UniqueName)]
public sealed class SimulateJourneyApi : PluginBase
{
    // far under the two minutes that the platform gives a plug-in
    private const int Seconds = 45;

    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var budget = new TimeBudget(TimeSpan.FromSeconds(Seconds));
        var journey = JourneyInQuestion.Of(context);
        var catalog = new MetadataTableCatalog(context.Caller);
        var audience = journey.Audience(context, catalog);
        BranchFiltersRule.Demand(journey.Definition, audience.Table, catalog);
        var texts = AudienceTexts.Of(context);
        var people = new PeopleCounter(journey.People(context), audience.Table);
        var tiles = JourneySimulation.Of(journey.Definition, audience, people.Count, budget, texts);
        // everybody who enters reaches the first tile
        var entered = tiles.FirstOrDefault(tile => tile.Tile.Id == journey.Definition.Start)?.Reached.Number ?? people.Count(audience.Net());
        context.Trace($"{people.Counts} counts");
        context.Output(SimulateJourneyMessage.Result, JsonWriter.Write(JsonObject.Empty
            .With("isExact", JsonText.Of(people.IsExact))
            .With("isCountedAsOwner", JsonText.Of(journey.IsCountedAsOwner))
            .With("entered", entered)
            .With("tiles", SimulationJson.Of(tiles))
            .With("lists", ListsJson.Of(audience, SegmentNames.Read(context.Caller, audience.Segments.Keys)))
            .With("warnings", new JsonArray(BranchUseRule.Check(tiles, texts).Select(warning => warning.ToJson())))));
    }
}
