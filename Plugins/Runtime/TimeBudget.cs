using System;
using System.Diagnostics;

namespace Segmentation.Plugins.Runtime;

/// <summary>How long work may go on before it stores where it stands.</summary>
public sealed class TimeBudget
{
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private readonly TimeSpan _limit;

    /// <summary>A budget that runs from now on.</summary>
    public TimeBudget(TimeSpan limit) => _limit = limit;

    /// <summary>Time since the work began.</summary>
    public TimeSpan Elapsed => _elapsed.Elapsed;

    /// <summary>Whether the next step would begin too late.</summary>
    public bool IsSpent => _elapsed.Elapsed >= _limit;
}
