using System;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>What the custom APIs that add and remove a segment are asked.</summary>
public sealed class JourneySegmentRequest
{
    private JourneySegmentRequest(Guid journeyId, Guid segmentId, SegmentRole role)
    {
        JourneyId = journeyId;
        SegmentId = segmentId;
        Role = role;
    }

    /// <summary>The journey.</summary>
    public Guid JourneyId { get; }

    /// <summary>The segment.</summary>
    public Guid SegmentId { get; }

    /// <summary>Exclusion or suppression.</summary>
    public SegmentRole Role { get; }

    /// <summary>The request of a plug-in call.</summary>
    /// <exception cref="Refusal">The role is neither of the two.</exception>
    public static JourneySegmentRequest Of(PluginContext context) => new(
        context.Input<Guid>(JourneySegmentMessage.JourneyId),
        context.Input<Guid>(JourneySegmentMessage.SegmentId),
        RoleCalled(context.Input<string>(JourneySegmentMessage.Role)));

    private static SegmentRole RoleCalled(string word) => word switch
    {
        nameof(SegmentRole.Exclusion) => SegmentRole.Exclusion,
        nameof(SegmentRole.Suppression) => SegmentRole.Suppression,
        _ => throw new Refusal(
            RefusalCode.InvalidRole,
            $"{JourneySegmentMessage.Role} is \"{word}\". Write \"{nameof(SegmentRole.Exclusion)}\" or \"{nameof(SegmentRole.Suppression)}\"."),
    };
}
