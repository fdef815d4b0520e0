using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>Watches the time limit of a request's plug-ins. Code cannot be stopped from outside: it is refused at its next service call, or at its end.</summary>
internal sealed class PluginTime(TimeProvider clock, TimeSpan limit)
{
    private readonly long _start = clock.GetTimestamp();

    /// <exception cref="System.ServiceModel.FaultException">The time is up.</exception>
    internal void ThrowIfSpent()
    {
        if (clock.GetElapsedTime(_start) > limit)
            throw OrganizationFault.Create(ErrorCodes.PluginTimeout, "The plug-in execution failed because the operation has timed-out at the Sandbox Client.");
    }
}
