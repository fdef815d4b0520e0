using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>What somebody must meet to take a branch.</summary>
public abstract class BranchCondition
{
    /// <summary>A condition written at this place.</summary>
    protected BranchCondition(JsonPath path) => Path = path;

    /// <summary>JSONPath of the condition.</summary>
    public JsonPath Path { get; }
}
