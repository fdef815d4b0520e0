using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Ends that people are included in a segment, or excluded from it, by hand.</summary>
[CrmPluginRegistration(SegmentMembersMessage.Remove)]
public sealed class RemoveSegmentMembersApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var membership = new ManualMembership(context.Caller, context.System, context.Now);
        context.Output(SegmentMembersMessage.Count, membership.Remove(SegmentMembersRequest.Of(context)));
    }
}
