namespace Segmentation.Sandbox.Metadata;

/// <summary>A plug-in step (SdkMessageProcessingStep).</summary>
public sealed record StepDefinition
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }
    /// <summary>Name.</summary>
    public required string Name { get; init; }
    /// <summary>Message: Create, Update, Delete, a custom API's unique name, …</summary>
    public required string Message { get; init; }
    /// <summary>Table; null for any.</summary>
    public string? Table { get; init; }
    /// <summary>Plug-in type.</summary>
    public required Guid PluginTypeId { get; init; }
    /// <summary>10, 20 or 40.</summary>
    public required int Stage { get; init; }
    /// <summary>Whether it runs later, in the asynchronous service.</summary>
    public bool IsAsynchronous { get; init; }
    /// <summary>Execution order.</summary>
    public int Rank { get; init; } = 1;
    /// <summary>Columns that must be in the target for an update step to run; empty: any.</summary>
    public IReadOnlyList<string> FilteringAttributes { get; init; } = [];
    /// <summary>Unsecure configuration.</summary>
    public string? Configuration { get; init; }
    /// <summary>User whose rights the step uses; null: the calling user.</summary>
    public Guid? ImpersonatingUserId { get; init; }
    /// <summary>Whether a finished asynchronous job is deleted.</summary>
    public bool AsyncAutoDelete { get; init; }
    /// <summary>Images.</summary>
    public IReadOnlyList<StepImageDefinition> Images { get; init; } = [];
}

/// <summary>A step image.</summary>
/// <param name="Name">Name.</param>
/// <param name="Alias">Key in PreEntityImages / PostEntityImages.</param>
/// <param name="ImageType">0 pre, 1 post, 2 both.</param>
/// <param name="MessagePropertyName">Target, Id, …</param>
/// <param name="Columns">Columns of the image; empty: all.</param>
public sealed record StepImageDefinition(string Name, string Alias, int ImageType, string MessagePropertyName, IReadOnlyList<string> Columns);
