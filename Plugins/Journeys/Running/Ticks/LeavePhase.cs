using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>Notes who, the journey behind them, is not in the audience any more: who joins it again enters again.</summary>
internal sealed class LeavePhase : ITickPhase
{
    /// <inheritdoc />
    public string Name => "leave";

    /// <inheritdoc />
    public bool Run(TickWork tick)
    {
        if (!tick.Journey.AllowsReentry)
            return true;
        var audience = tick.Work.Audience;
        var query = ParticipantQuery.Of(
            tick.Journey,
            Parts.Compare(ParticipantTable.StateCode, "eq", "1"),
            Parts.Compare(ParticipantTable.LeftOn, "null"),
            audience.AsLink(audience.Gross(), ParticipantTable.MemberId, LinkType.NotAny));
        return tick.EachPage(tick.Work.System, query, ParticipantTable.Id, batches => tick.Work.System.UpdateAll(
            ParticipantTable.LogicalName,
            batches.SelectMany(ids => ids).Select(id => new Entity(ParticipantTable.LogicalName, id) { [ParticipantTable.LeftOn] = tick.Now }).ToList()));
    }
}
