using System;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Runtime;

/// <summary>Where long work tells how far it has come, so that it can go on from there after it was cut off.</summary>
public interface IWorkProgress
{
    /// <summary>How long the work may go on.</summary>
    TimeBudget Budget { get; }

    /// <summary>When this run began (UTC).</summary>
    DateTime Now { get; }

    /// <summary>Whether the work is tried again where this run fails.</summary>
    bool MayBeRetried { get; }

    /// <summary>Whether an earlier run was cut off: what follows the last <see cref="Save"/> may have been written already.</summary>
    bool IsResumed { get; }

    /// <summary>Stores where the work goes on, and adds to the number of rows written.</summary>
    void Save(JsonObject state, int written);
}
