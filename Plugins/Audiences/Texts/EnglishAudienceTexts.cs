using System;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Audiences.Texts;

/// <summary>Texts in English.</summary>
internal sealed class EnglishAudienceTexts : AudienceTexts
{
    internal override string TooComplexToCount => "Not known: with the segments written out, the query would be larger than Dataverse takes.";

    internal override string NoTimeToCount => "Not known: it would take too long.";

    internal override string NotCountedBefore => "Not known: the way here leads through a branch that was not counted.";

    internal override string LiveQuery => "live query";

    internal override string Entered => "Entered";

    internal override string Passed => "Passed";

    internal override string TookOtherWay => "No branch matched: took the other way.";

    internal override string Expected => "Expected";

    internal override string TakesOtherWay => "No branch matches: takes the other way.";

    internal override string ExclusionCoversEntry(string segment, bool isAlone) => isAlone
        ? $"Everybody in the audience is in the exclusion segment {Name(segment)}. Nobody would enter."
        : $"With the exclusion segment {Name(segment)}, together with those before it, nobody is left to enter.";

    internal override string SuppressionCoversEntry(string segment, bool isAlone) => isAlone
        ? $"Everybody in the audience is in the suppression segment {Name(segment)}. Nobody would enter."
        : $"With the suppression segment {Name(segment)}, together with the segments before it, nobody is left to enter.";

    internal override string TypeOf(TileContent content) => content switch
    {
        AttributeTile => "Attribute",
        WaitTile => "Wait",
        UpdateTile => "Update",
        CreateActivityTile => "Create activity",
        SegmentTile { IsRemoval: false } => "Add to segment",
        SegmentTile => "Remove from segment",
        CustomApiTile => "Custom API",
        ExitTile => "Exit",
        _ => null,
    };

    internal override string BranchNumber(int number) => $"Branch {number}";

    internal override string BranchNeverTaken(string branch, string tile) => $"Nobody takes the branch \"{branch}\" of \"{tile}\".";

    internal override string BranchAlwaysTaken(string branch, string tile) => $"Everybody who reaches \"{tile}\" takes the branch \"{branch}\".";

    internal override string BranchIsIncomplete(string problem) => $"Not known: {problem}";

    internal override string MemberList(int generation) => $"member list, generation {generation}";

    internal override string ByHand(bool isIncluded) => isIncluded ? "included by hand" : "excluded by hand";

    internal override string TookBranch(string branch) => $"Took the branch \"{branch}\".";

    internal override string TakesBranch(string branch) => $"Takes the branch \"{branch}\".";

    internal override string Waits(int minutes) => $"Waits {minutes} minutes.";

    internal override string Enters(string person) => $"{person} is in the audience, and enters at the next run.";

    internal override string NotInAudience(string person, string segment) => $"{person} does not enter: not a member of the entry segment {Name(segment)}.";

    internal override string Excluded(string person, string segment) => $"{person} does not enter: member of the exclusion segment {Name(segment)}.";

    internal override string Suppressed(string person, string segment) => $"{person} does not enter: member of the suppression segment {Name(segment)}.";

    internal override string InJourney(string person, string tile, DateTime? since) => $"{person} is in the journey{Since(since)}, at \"{tile}\".";

    internal override string AboutToLeave(string person, string tile, string segment) =>
        $"{person} is in the journey, at \"{tile}\", and leaves it at the next run: now a member of the suppression segment {Name(segment)}.";

    internal override string Completed(string person, DateTime? on) => $"{person} has completed the journey{On(on)}.";

    internal override string LeftSuppressed(string person, string segment, DateTime? on) => $"{person} left the journey{On(on)}: member of the suppression segment {Name(segment)}.";

    internal override string LeftStopped(string person, DateTime? on) => $"{person} left the journey{On(on)}: it was stopped.";

    internal override string LeftInactive(string person, DateTime? on) => $"{person} left the journey{On(on)}: the row was deactivated.";

    internal override string LeftFailed(string person, string tile, DateTime? on) => $"{person} left the journey{On(on)}: \"{tile}\" failed.";

    private static string Name(string segment) => segment == null ? "that you may not read" : $"\"{segment}\"";

    private static string On(DateTime? on) => on == null ? string.Empty : $" on {UtcText.Of(on.Value)}";

    private static string Since(DateTime? on) => on == null ? string.Empty : $" since {UtcText.Of(on.Value)}";
}
