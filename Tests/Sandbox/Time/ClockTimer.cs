namespace Segmentation.Sandbox.Time;

/// <summary>A timer that goes by the environment's time.</summary>
internal sealed class ClockTimer : ITimer
{
    // the machine's timers take no more than some weeks
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly SandboxClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly Lock _gate = new();
    private readonly ITimer _alarm;
    private DateTimeOffset? _dueOn;
    private TimeSpan _period;

    internal ClockTimer(SandboxClock clock, TimerCallback callback, object? state)
    {
        _clock = clock;
        _callback = callback;
        _state = state;
        _alarm = TimeProvider.System.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _dueOn = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
            _period = period;
        }

        return Arm();
    }

    /// <summary>Sets the alarm to when the timer is due by the clock as it is now.</summary>
    internal bool Arm()
    {
        lock (_gate)
        {
            if (_dueOn is not { } dueOn)
                return _alarm.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            var sleep = dueOn - _clock.GetUtcNow();
            return _alarm.Change(sleep < TimeSpan.Zero ? TimeSpan.Zero : sleep > LongestSleep ? LongestSleep : sleep, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _clock.Forget(this);
        _alarm.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        _clock.Forget(this);
        return _alarm.DisposeAsync();
    }

    private void Ring()
    {
        if (TakeDue())
            _callback(_state);
    }

    private bool TakeDue()
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            var isDue = _dueOn <= now;
            if (isDue)
                _dueOn = Next(now);
            Arm();
            return isDue;
        }
    }

    // from one firing to the next, missed ones left out
    private DateTimeOffset? Next(DateTimeOffset now)
    {
        if (_period <= TimeSpan.Zero)
            return null;
        var next = _dueOn + _period;
        return next > now ? next : now + _period;
    }
}
