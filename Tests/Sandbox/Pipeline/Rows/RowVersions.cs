using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Optimistic concurrency: a request may insist on the version of the row it read (learn.microsoft.com, "Optimistic concurrency").</summary>
internal static class RowVersions
{
    /// <exception cref="System.ServiceModel.FaultException">The row has changed since, or no version was given.</exception>
    internal static void Check(ParameterCollection parameters, string? expected, Entity before)
    {
        if (!parameters.TryGetValue(Parameter.ConcurrencyBehavior, out object behavior) || behavior is not ConcurrencyBehavior.IfRowVersionMatches)
            return;
        if (string.IsNullOrEmpty(expected))
            throw RowFault.VersionMissing();

        var version = before.RowVersion ?? before.GetAttributeValue<long?>(PlatformColumn.Version)?.ToString(CultureInfo.InvariantCulture);
        if (expected != version)
            throw RowFault.VersionMismatch();
    }
}
