namespace Segmentation.Sandbox.Metadata;

/// <summary>A custom API.</summary>
public sealed record CustomApiDefinition
{
    /// <summary>Unique name: the message.</summary>
    public required string UniqueName { get; init; }
    /// <summary>Label.</summary>
    public string DisplayName { get; init; } = "";
    /// <summary>0 global, 1 table, 2 table collection.</summary>
    public int BindingType { get; init; }
    /// <summary>Table it is bound to.</summary>
    public string? BoundTable { get; init; }
    /// <summary>Whether it is called with GET.</summary>
    public bool IsFunction { get; init; }
    /// <summary>Whether it is hidden from $metadata.</summary>
    public bool IsPrivate { get; init; }
    /// <summary>Privilege a caller must hold.</summary>
    public string? ExecutePrivilege { get; init; }
    /// <summary>0 none, 1 asynchronous only, 2 synchronous and asynchronous.</summary>
    public int AllowedStepType { get; init; }
    /// <summary>Plug-in type of the main operation; null: none.</summary>
    public Guid? PluginTypeId { get; init; }
    /// <summary>Request parameters.</summary>
    public IReadOnlyList<CustomApiParameter> Parameters { get; init; } = [];
    /// <summary>Response properties.</summary>
    public IReadOnlyList<CustomApiParameter> Response { get; init; } = [];
}

/// <summary>A request parameter or response property.</summary>
/// <param name="UniqueName">Name.</param>
/// <param name="Type">Type.</param>
/// <param name="IsOptional">Request parameters only.</param>
/// <param name="Table">Table of entity types, where given.</param>
public sealed record CustomApiParameter(string UniqueName, CustomApiType Type, bool IsOptional, string? Table);

/// <summary>Data types of custom API parameters, with the platform's numbers.</summary>
public enum CustomApiType
{
    /// <summary>bool.</summary>
    Boolean = 0,
    /// <summary>DateTime.</summary>
    DateTime = 1,
    /// <summary>decimal.</summary>
    Decimal = 2,
    /// <summary>Entity.</summary>
    Entity = 3,
    /// <summary>EntityCollection.</summary>
    EntityCollection = 4,
    /// <summary>EntityReference.</summary>
    EntityReference = 5,
    /// <summary>double.</summary>
    Float = 6,
    /// <summary>int.</summary>
    Integer = 7,
    /// <summary>Money.</summary>
    Money = 8,
    /// <summary>OptionSetValue.</summary>
    Picklist = 9,
    /// <summary>string.</summary>
    String = 10,
    /// <summary>string[].</summary>
    StringArray = 11,
    /// <summary>Guid.</summary>
    Guid = 12,
}
