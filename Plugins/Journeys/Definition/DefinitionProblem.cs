using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Something in a definition that cannot be saved.</summary>
public sealed class DefinitionProblem
{
    /// <summary>At this place, for this reason.</summary>
    public DefinitionProblem(JsonPath path, string reason)
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>JSONPath of what is wrong.</summary>
    public JsonPath Path { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Reason { get; }

    /// <summary>The same as a reason to refuse a request.</summary>
    public Problem ToProblem() => new(RefusalCode.InvalidDefinition, $"{Path} {Reason}.");
}
