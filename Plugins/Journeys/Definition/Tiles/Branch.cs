using System.Collections.Generic;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition.Tiles;

/// <summary>One way out of an attribute tile.</summary>
public sealed class Branch
{
    /// <summary>A branch written at this place.</summary>
    public Branch(JsonPath path, string id, string name, bool matchesAny, IReadOnlyList<BranchCondition> conditions, string next)
    {
        Path = path;
        Id = id;
        Name = name;
        MatchesAny = matchesAny;
        Conditions = conditions;
        Next = next;
    }

    /// <summary>JSONPath of the branch.</summary>
    public JsonPath Path { get; }

    /// <summary>Id, unique in its tile.</summary>
    public string Id { get; }

    /// <summary>Name; null where it has none.</summary>
    public string Name { get; }

    /// <summary>Whether one condition is enough; otherwise all must hold.</summary>
    public bool MatchesAny { get; }

    /// <summary>Conditions; a branch without any is not complete.</summary>
    public IReadOnlyList<BranchCondition> Conditions { get; }

    /// <summary>Id of the tile it leads to.</summary>
    public string Next { get; }
}
