using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>What the columns of somebody's row must be.</summary>
public sealed class FilterCondition : BranchCondition
{
    /// <summary>A condition with this filter; null while it is not written.</summary>
    public FilterCondition(JsonPath path, string filter)
        : base(path) => Filter = filter;

    /// <summary>FetchXML of a filter over the audience's table; null while it is not written.</summary>
    public string Filter { get; }
}
