using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>Excludes or suppresses one more segment, for flows and scripts that would not edit JSON. Reads and writes with the caller's rights; the rules of saving apply.</summary>
[CrmPluginRegistration(JourneySegmentMessage.Add)]
public sealed class AddJourneySegmentApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var request = JourneySegmentRequest.Of(context);
        var journey = StoredJourney.Read(context.Caller, request.JourneyId);
        if (journey.Definition.Names(request.SegmentId, request.Role))
            throw new Refusal(
                RefusalCode.SegmentAlreadyInJourney,
                $"The journey \"{journey.Name}\" names the segment {request.SegmentId:D} already ({request.Role}).");
        journey.Save(DefinitionEditor.WithSegment(journey.Definition, request.Role, request.SegmentId));
    }
}
