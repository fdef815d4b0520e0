namespace Segmentation.Sandbox.Tests.Flows;

/// <summary>A clock whose one timer fires when the test says so.</summary>
internal sealed class ManualTimers : TimeProvider
{
    private Action? _fire;

    /// <summary>Due time and period of the timer; null: none was made.</summary>
    public (TimeSpan Due, TimeSpan Period)? Only { get; private set; }

    public void Fire() => _fire!();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Only = (dueTime, period);
        _fire = () => callback(state);
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
