using System;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Audiences.Texts;

/// <summary>What users read about audiences, in one language. A name is null where the user may not read the segment.</summary>
public abstract class AudienceTexts
{
    private protected AudienceTexts()
    {
    }

    /// <summary>The texts in a language; in English where there are none in it.</summary>
    public static AudienceTexts In(int language) => language == UserLanguage.German ? new GermanAudienceTexts() : new EnglishAudienceTexts();

    /// <summary>The texts in the caller's language.</summary>
    internal static AudienceTexts Of(PluginContext context) => In(UserLanguage.Of(context.System, context.Execution.InitiatingUserId));

    /// <summary>Warning: nobody enters because of an exclusion, alone or with those before it.</summary>
    internal abstract string ExclusionCoversEntry(string segment, bool isAlone);

    /// <summary>Warning: nobody enters because of a suppression, alone or with what is before it.</summary>
    internal abstract string SuppressionCoversEntry(string segment, bool isAlone);

    /// <summary>A tile without a name; null where its type is unknown.</summary>
    internal abstract string TypeOf(TileContent content);

    /// <summary>A branch without a name.</summary>
    internal abstract string BranchNumber(int number);

    /// <summary>Warning: nobody takes a branch.</summary>
    internal abstract string BranchNeverTaken(string branch, string tile);

    /// <summary>Warning: everybody who reaches a tile takes the same branch.</summary>
    internal abstract string BranchAlwaysTaken(string branch, string tile);

    /// <summary>Why something is not known: the query would be too large.</summary>
    internal abstract string TooComplexToCount { get; }

    /// <summary>Why something is not known: the time was up.</summary>
    internal abstract string NoTimeToCount { get; }

    /// <summary>Why something is not known: a branch on the way has none.</summary>
    internal abstract string NotCountedBefore { get; }

    /// <summary>Why something is not known: the branch is not complete.</summary>
    internal abstract string BranchIsIncomplete(string problem);

    /// <summary>Membership decided by the query.</summary>
    internal abstract string LiveQuery { get; }

    /// <summary>Membership decided by the member rows.</summary>
    internal abstract string MemberList(int generation);

    /// <summary>Membership decided by hand.</summary>
    internal abstract string ByHand(bool isIncluded);

    /// <summary>Step: came in.</summary>
    internal abstract string Entered { get; }

    /// <summary>Step: came through.</summary>
    internal abstract string Passed { get; }

    /// <summary>Step: the branch that was taken.</summary>
    internal abstract string TookBranch(string branch);

    /// <summary>Step: the other way was taken.</summary>
    internal abstract string TookOtherWay { get; }

    /// <summary>Step: still to come.</summary>
    internal abstract string Expected { get; }

    /// <summary>Step: the branch that would be taken now.</summary>
    internal abstract string TakesBranch(string branch);

    /// <summary>Step: the way of those who match no branch.</summary>
    internal abstract string TakesOtherWay { get; }

    /// <summary>Step: how long people wait here.</summary>
    internal abstract string Waits(int minutes);

    /// <summary>Verdict: in the audience.</summary>
    internal abstract string Enters(string person);

    /// <summary>Verdict: not a member of the entry segment.</summary>
    internal abstract string NotInAudience(string person, string segment);

    /// <summary>Verdict: kept out by an exclusion.</summary>
    internal abstract string Excluded(string person, string segment);

    /// <summary>Verdict: kept out by a suppression.</summary>
    internal abstract string Suppressed(string person, string segment);

    /// <summary>Verdict: in the journey.</summary>
    internal abstract string InJourney(string person, string tile, DateTime? since);

    /// <summary>Verdict: in the journey, and in a suppression segment: leaves at the next run.</summary>
    internal abstract string AboutToLeave(string person, string tile, string segment);

    /// <summary>Verdict: came to the end.</summary>
    internal abstract string Completed(string person, DateTime? on);

    /// <summary>Verdict: left because of a suppression segment.</summary>
    internal abstract string LeftSuppressed(string person, string segment, DateTime? on);

    /// <summary>Verdict: left because the journey was stopped.</summary>
    internal abstract string LeftStopped(string person, DateTime? on);

    /// <summary>Verdict: left because the row is inactive.</summary>
    internal abstract string LeftInactive(string person, DateTime? on);

    /// <summary>Verdict: left because a tile failed.</summary>
    internal abstract string LeftFailed(string person, string tile, DateTime? on);
}
