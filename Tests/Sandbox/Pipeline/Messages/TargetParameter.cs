using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Reads parameters of a request, refusing what the message cannot take.</summary>
internal static class TargetParameter
{
    /// <exception cref="System.ServiceModel.FaultException">The parameter is missing, or of another type.</exception>
    internal static T Required<T>(ParameterCollection parameters, string name, string message) =>
        parameters.TryGetValue(name, out object value) && value is T typed
            ? typed
            : throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"Required field '{name}' is missing: message {message} takes a {typeof(T).Name}.");

    /// <summary>Table of the row or reference in Target.</summary>
    internal static TableDefinition TableOf(ParameterCollection parameters, EnvironmentDefinition environment, string message)
    {
        Required<object>(parameters, Parameter.Target, message);
        var name = TableName(parameters);
        return name.Length == 0
            ? throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"Required member 'LogicalName' of Target is missing in message {message}.")
            : environment.Table(name);
    }

    /// <summary>Logical name of Target's table; empty where there is none.</summary>
    internal static string TableName(ParameterCollection parameters) => (parameters.TryGetValue(Parameter.Target, out var target) ? target : null) switch
    {
        Entity row => row.LogicalName ?? "",
        EntityReference reference => reference.LogicalName ?? "",
        _ => "",
    };
}
