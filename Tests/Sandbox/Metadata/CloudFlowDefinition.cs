namespace Segmentation.Sandbox.Metadata;

/// <summary>A cloud flow that runs on a schedule and calls custom APIs.</summary>
public sealed record CloudFlowDefinition
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }
    /// <summary>Name.</summary>
    public required string Name { get; init; }
    /// <summary>Whether it is turned on.</summary>
    public required bool IsOn { get; init; }
    /// <summary>Time between two runs.</summary>
    public required TimeSpan Every { get; init; }
    /// <summary>Its actions, in the order they run.</summary>
    public required IReadOnlyList<CloudFlowAction> Actions { get; init; }
    /// <summary>Logical names of the connection references it uses.</summary>
    public required IReadOnlyList<string> ConnectionReferences { get; init; }
}

/// <summary>An action "Perform an unbound action" of the Dataverse connector.</summary>
/// <param name="Name">Name in the flow.</param>
/// <param name="Message">Unique name of the custom API.</param>
/// <param name="Parameters">Request parameters: text, number or yes/no.</param>
public sealed record CloudFlowAction(string Name, string Message, IReadOnlyDictionary<string, object?> Parameters);
