namespace Segmentation.Plugins.Tests.Scenarios;

/// <summary>A clock that runs as usual and can be put forward.</summary>
internal sealed class MovableClock : TimeProvider
{
    private TimeSpan _ahead;

    internal DateTime Now => GetUtcNow().UtcDateTime;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow + _ahead;

    internal void Advance(TimeSpan time) => _ahead += time;
}
