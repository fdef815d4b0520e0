using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>What the platform itself does for a message.</summary>
internal abstract class MessageHandler
{
    /// <summary>Name of the message.</summary>
    internal abstract string Message { get; }

    /// <summary>Whether it needs a transaction.</summary>
    internal virtual bool Writes => true;

    /// <summary>The response with the SDK's type.</summary>
    internal virtual OrganizationResponse NewResponse() => new();

    /// <summary>The primary table.</summary>
    internal virtual TableDefinition? TableOf(ParameterCollection parameters, EnvironmentDefinition environment) => null;

    /// <summary>Before any step: whether the parameters are what the message needs.</summary>
    internal virtual void Check(Operation operation, RequestScope scope)
    {
    }

    /// <summary>After PreValidation, before PreOperation: the caller's rights, and what the platform fills in.</summary>
    internal virtual void Prepare(Operation operation, RequestScope scope)
    {
    }

    /// <summary>The main operation.</summary>
    internal abstract void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher);

    /// <summary>The results under the names of the SDK's response, where they differ from those of the pipeline.</summary>
    internal virtual ParameterCollection ResultsOf(Operation operation) => operation.OutputParameters;
}
