namespace Segmentation.Sandbox.Time;

/// <summary>
/// The environment's time: the machine's, set forward as far as somebody asked for. Timers that become due by that fire at once, and
/// once, however often they would have fired meanwhile. Elapsed time stays the machine's: no plug-in runs out of time because of it.
/// </summary>
public sealed class SandboxClock : TimeProvider
{
    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ClockFile? _file;
    private readonly Lock _gate = new();
    private readonly HashSet<ClockTimer> _timers = [];
    private long _ahead;

    /// <summary>A clock that shows the machine's time, and forgets how far it was set forward.</summary>
    public SandboxClock()
    {
    }

    private SandboxClock(ClockFile file)
    {
        _file = file;
        _ahead = file.Read().Ticks;
    }

    /// <summary>How far it is before the machine's.</summary>
    public TimeSpan Ahead => new(Interlocked.Read(ref _ahead));

    /// <summary>The clock of a folder, as far forward as it was set before.</summary>
    /// <param name="path">The file that keeps it; made when it is first set.</param>
    /// <exception cref="ClockRefusedException">The file is no clock's.</exception>
    public static SandboxClock Open(string path) => new(new ClockFile(path));

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    /// <summary>Sets it forward.</summary>
    /// <exception cref="ClockRefusedException">It would go back, or beyond what dates can hold.</exception>
    public void Advance(TimeSpan by)
    {
        lock (_gate)
        {
            if (by <= TimeSpan.Zero)
                throw new ClockRefusedException($"The clock goes forward only, not by {by}: rows and system jobs already bear later times.");
            if (by > Latest - GetUtcNow())
                throw new ClockRefusedException($"The clock cannot go beyond the year {Latest.Year}.");
            var ahead = Ahead + by;
            _file?.Write(ahead);
            Interlocked.Exchange(ref _ahead, ahead.Ticks);
            foreach (var timer in _timers)
                timer.Arm();
        }
    }

    /// <summary>Sets it to a moment to come.</summary>
    /// <exception cref="ClockRefusedException">The moment has passed, or is beyond what dates can hold.</exception>
    public void AdvanceTo(DateTimeOffset moment)
    {
        lock (_gate)
        {
            var now = GetUtcNow();
            if (moment <= now)
                throw new ClockRefusedException($"The clock goes forward only: {moment.UtcDateTime:s}Z has passed, it is {now.UtcDateTime:s}Z.");
            Advance(moment - now);
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ClockTimer(this, callback, state);
        lock (_gate)
            _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Forget(ClockTimer timer)
    {
        lock (_gate)
            _timers.Remove(timer);
    }
}
