using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>Excludes or suppresses a segment no longer, for flows and scripts that would not edit JSON. Reads and writes with the caller's rights; the rules of saving apply.</summary>
[CrmPluginRegistration(JourneySegmentMessage.Remove)]
public sealed class RemoveJourneySegmentApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var request = JourneySegmentRequest.Of(context);
        var journey = StoredJourney.Read(context.Caller, request.JourneyId);
        if (!journey.Definition.Names(request.SegmentId, request.Role))
            throw new Refusal(
                RefusalCode.SegmentNotInJourney,
                $"The journey \"{journey.Name}\" does not name the segment {request.SegmentId:D} ({request.Role}).");
        journey.Save(DefinitionEditor.WithoutSegment(journey.Definition, request.Role, request.SegmentId));
    }
}
