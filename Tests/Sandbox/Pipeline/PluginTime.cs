using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>
/// Watches the time limit of a request's plug-ins, from the start of the outermost one to its end. Code cannot be stopped from outside:
/// it is refused at its next service call, or at its end.
/// </summary>
internal sealed class PluginTime(TimeProvider clock, TimeSpan limit)
{
    private TimeSpan _spent;
    private long _start;
    private int _running;

    /// <summary>A plug-in starts.</summary>
    internal void Enter()
    {
        if (_running++ == 0)
            _start = clock.GetTimestamp();
    }

    /// <summary>A plug-in has ended.</summary>
    internal void Exit()
    {
        if (--_running == 0)
            _spent += clock.GetElapsedTime(_start);
    }

    /// <exception cref="System.ServiceModel.FaultException">The time is up.</exception>
    internal void ThrowIfSpent()
    {
        if (_spent + (_running > 0 ? clock.GetElapsedTime(_start) : TimeSpan.Zero) > limit)
            throw OrganizationFault.Create(ErrorCodes.PluginTimeout, "The plug-in execution failed because the operation has timed-out at the Sandbox Client.");
    }
}
