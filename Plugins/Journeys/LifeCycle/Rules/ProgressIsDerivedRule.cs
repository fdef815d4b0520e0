using System.Collections.Generic;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>What status a journey has, and how far it is, follows from what is done with it; nobody writes it.</summary>
internal static class ProgressIsDerivedRule
{
    /// <summary>The columns that are written nevertheless.</summary>
    /// <param name="status">Columns of the status.</param>
    /// <param name="progress">Other columns.</param>
    internal static IEnumerable<Problem> Check(IReadOnlyCollection<string> status, IReadOnlyCollection<string> progress)
    {
        if (status.Count > 0)
            yield return new Problem(
                RefusalCode.JourneyStatusNotPossible,
                $"{string.Join(", ", status)} of a journey cannot be written, nor can it be activated or deactivated. Publish, pause, resume or stop it instead: "
                + $"{JourneyLifeCycleMessage.Publish}, {JourneyLifeCycleMessage.Pause}, {JourneyLifeCycleMessage.Resume}, {JourneyLifeCycleMessage.Stop}.");
        if (progress.Count > 0)
            yield return new Problem(
                RefusalCode.JourneyLocked, $"{string.Join(", ", progress)} of a journey {(progress.Count == 1 ? "is" : "are")} written only when it is published and run. Leave {(progress.Count == 1 ? "it" : "them")} out.");
    }
}
