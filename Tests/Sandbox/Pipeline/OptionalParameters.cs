using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>Parameters that every request may carry (learn.microsoft.com, "Use optional parameters").</summary>
internal static class OptionalParameters
{
    // duplicate detection and the callbacks of flows have nothing to act on in the Sandbox
    private static readonly string[] WithoutEffect = ["SuppressDuplicateDetection", "SuppressCallbackRegistrationExpanderJob"];

    private static readonly string[] Unsupported = ["BypassCustomPluginExecution", "BypassBusinessLogicExecution", "BypassBusinessLogicExecutionStepIds", "partitionId", "SolutionUniqueName"];

    /// <summary>The parameters of the message itself, and the shared variables the request starts with.</summary>
    internal static (ParameterCollection Parameters, ParameterCollection Shared) Split(ParameterCollection parameters, Caller caller)
    {
        var unsupported = Array.Find(Unsupported, parameters.ContainsKey);
        if (unsupported is not null)
            throw OrganizationFault.Create(ErrorCodes.NotSupported, $"The Sandbox does not support the optional parameter {unsupported}.");

        var shared = new ParameterCollection();
        shared.AddOrUpdateIfNotNull(Parameter.Tag, caller.Tag);
        if (parameters.Remove(Parameter.Tag, out var tag))
            shared.AddOrUpdateIfNotNull(Parameter.Tag, tag);
        foreach (var name in WithoutEffect)
            parameters.Remove(name);
        return (parameters, shared);
    }

    private static bool Remove(this ParameterCollection parameters, string name, out object? value) =>
        parameters.TryGetValue(name, out value) && parameters.Remove(name);
}
