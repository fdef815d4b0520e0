namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>
/// RELATE(relationship, alias[, …]) and RELATEOPTIONAL, of the real-time dialect: looks at a related row without going there.
/// RELATE demands that there is one; RELATEOPTIONAL takes a row whose columns are all empty where there is none. A third argument relates on from there.
/// </summary>
public sealed class RelateStep : PathStep
{
    /// <summary>Looks at a row along this relationship.</summary>
    public RelateStep(string relationship, string alias, bool isOptional, RelateStep nested, QueryPlace place = default)
        : base(place)
    {
        Relationship = relationship;
        Alias = alias;
        IsOptional = isOptional;
        Nested = nested;
    }

    /// <summary>Schema name as written.</summary>
    public string Relationship { get; }

    /// <summary>Name given to the related row.</summary>
    public string Alias { get; }

    /// <summary>Whether the row may be missing.</summary>
    public bool IsOptional { get; }

    /// <summary>Where it looks on from the related row; null when nowhere.</summary>
    public RelateStep Nested { get; }
}
