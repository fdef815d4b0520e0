using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>What the custom APIs that add and remove members are asked.</summary>
public sealed class SegmentMembersRequest
{
    private SegmentMembersRequest(Guid segmentId, IReadOnlyList<Guid> memberIds, MemberKind kind)
    {
        SegmentId = segmentId;
        MemberIds = memberIds;
        Kind = kind;
    }

    /// <summary>The segment.</summary>
    public Guid SegmentId { get; }

    /// <summary>The members, each once.</summary>
    public IReadOnlyList<Guid> MemberIds { get; }

    /// <summary>Included or excluded.</summary>
    public MemberKind Kind { get; }

    /// <summary>The request of a plug-in call.</summary>
    /// <exception cref="Refusal">There are too many ids, one is no id, or the kind is neither of the two.</exception>
    public static SegmentMembersRequest Of(PluginContext context)
    {
        var texts = context.Input<string[]>(SegmentMembersMessage.MemberIds) ?? [];
        if (texts.Length > SegmentMembersMessage.MostMembers)
        {
            throw new Refusal(
                RefusalCode.TooManyMembers,
                $"{SegmentMembersMessage.MemberIds} holds {texts.Length} ids. One call takes at most {SegmentMembersMessage.MostMembers}; call again for the others.");
        }

        return new SegmentMembersRequest(
            context.Input<Guid>(SegmentMembersMessage.SegmentId),
            texts.Select(IdOf).Distinct().ToList(),
            KindCalled(context.Input<string>(SegmentMembersMessage.Kind)));
    }

    private static Guid IdOf(string text) => Guid.TryParse(text, out var id)
        ? id
        : throw new Refusal(RefusalCode.InvalidMemberRequest, $"{SegmentMembersMessage.MemberIds} holds \"{text}\", which is no id. Write ids as 8-4-4-4-12 hexadecimal digits.");

    private static MemberKind KindCalled(string word) => word switch
    {
        null or "" or "Included" => MemberKind.ManuallyIncluded,
        "Excluded" => MemberKind.ManuallyExcluded,
        _ => throw new Refusal(RefusalCode.InvalidMemberRequest, $"{SegmentMembersMessage.Kind} is \"{word}\". Write \"Included\" or \"Excluded\"."),
    };
}
