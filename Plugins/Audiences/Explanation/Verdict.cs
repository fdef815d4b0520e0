using System;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>What the rules make of a person, in one word and one sentence.</summary>
internal sealed class Verdict
{
    private Verdict(string word, string reason)
    {
        Word = word;
        Reason = reason;
    }

    /// <summary>enters, excluded, suppressed, notInAudience, inJourney or left.</summary>
    internal string Word { get; }

    /// <summary>In the caller's language.</summary>
    internal string Reason { get; }

    /// <summary>Of somebody who may enter: the first rule that says no.</summary>
    internal static Verdict OfRules(string person, JourneyDefinition definition, Memberships memberships, SegmentNames names, AudienceTexts texts)
    {
        var entry = definition.Audience.SegmentId;
        if (memberships.In(entry).IsMember == false)
            return new Verdict("notInAudience", texts.NotInAudience(person, names.NameOf(entry)));
        if (FirstIn(SegmentRole.Exclusion, definition, memberships) is { } exclusion)
            return new Verdict("excluded", texts.Excluded(person, names.NameOf(exclusion)));
        return FirstIn(SegmentRole.Suppression, definition, memberships) is { } suppression
            ? new Verdict("suppressed", texts.Suppressed(person, names.NameOf(suppression)))
            : new Verdict("enters", texts.Enters(person));
    }

    /// <summary>Of somebody who is in the journey.</summary>
    internal static Verdict OfParticipant(
        string person, Participation participation, JourneyDefinition definition, Memberships memberships, SegmentNames names, AudienceTexts texts)
    {
        var tile = TileNames.Of(definition, participation.Tile, texts);
        return new Verdict("inJourney", FirstIn(SegmentRole.Suppression, definition, memberships) is { } suppression
            ? texts.AboutToLeave(person, tile, names.NameOf(suppression))
            : texts.InJourney(person, tile, participation.EnteredOn));
    }

    /// <summary>Of somebody who was in the journey.</summary>
    internal static Verdict OfEnded(string person, Participation participation, JourneyDefinition definition, SegmentNames names, AudienceTexts texts)
    {
        var on = participation.ExitedOn;
        return new Verdict("left", participation.Status switch
        {
            ParticipantStatus.Suppressed => texts.LeftSuppressed(person, participation.ExitSegmentId is { } segment ? names.NameOf(segment) : null, on),
            ParticipantStatus.Stopped => texts.LeftStopped(person, on),
            ParticipantStatus.MemberInactive => texts.LeftInactive(person, on),
            ParticipantStatus.Failed => texts.LeftFailed(person, TileNames.Of(definition, participation.Tile, texts), on),
            _ => texts.Completed(person, on),
        });
    }

    private static Guid? FirstIn(SegmentRole role, JourneyDefinition definition, Memberships memberships) => definition.Segments
        .Where(segment => segment.Role == role && memberships.In(segment.SegmentId).IsMember == true)
        .Select(segment => (Guid?)segment.SegmentId)
        .FirstOrDefault();
}
