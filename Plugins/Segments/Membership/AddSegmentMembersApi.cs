using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Includes people in a segment or excludes them, as flows and scripts do.</summary>
[CrmPluginRegistration(SegmentMembersMessage.Add)]
public sealed class AddSegmentMembersApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var membership = new ManualMembership(context.Caller, context.System, context.Now);
        context.Output(SegmentMembersMessage.Count, membership.Add(SegmentMembersRequest.Of(context)));
    }
}
