using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments;

namespace Segmentation.Plugins.Journeys;

/// <summary>Starts a draft journey from a segment, as the command "+New journey" of a segment does. Writes with the caller's rights; the rules of saving apply.</summary>
[CrmPluginRegistration(CreateJourneyMessage.UniqueName)]
public sealed class CreateJourneyApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var segmentId = context.Input<System.Guid>(CreateJourneyMessage.SegmentId);
        var segment = new SegmentDirectory(context.Caller, context.System).Read([segmentId]).FirstOrDefault(found => found.IsVisible)
            ?? throw new Refusal(
                RefusalCode.NonExistingSegment,
                $"{CreateJourneyMessage.SegmentId} is {segmentId:D}, a segment which does not exist or which you may not read. Choose another one.");
        var name = context.Input<string>(CreateJourneyMessage.Name);
        var journeyId = context.Caller.Create(new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = string.IsNullOrWhiteSpace(name) ? JourneyNameFor(segment.Name) : name,
            [JourneyTable.EntrySegmentId] = new EntityReference(SegmentTable.LogicalName, segmentId),
        });
        context.Output(CreateJourneyMessage.JourneyId, journeyId);
    }

    private static string JourneyNameFor(string segmentName)
    {
        var name = $"Journey for {segmentName}";
        return name.Length <= JourneyTable.NameLength ? name : name.Substring(0, JourneyTable.NameLength - 1) + "…";
    }
}
