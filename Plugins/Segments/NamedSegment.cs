using System;

namespace Segmentation.Plugins.Segments;

/// <summary>What rules know of a segment that exists.</summary>
public sealed class NamedSegment
{
    /// <summary>A segment as it is stored.</summary>
    public NamedSegment(Guid id, string name, string entityType, bool isVisible)
    {
        Id = id;
        Name = name;
        EntityType = entityType;
        IsVisible = isVisible;
    }

    /// <summary>Id.</summary>
    public Guid Id { get; }

    /// <summary>Name, whether or not the caller may read it.</summary>
    public string Name { get; }

    /// <summary>Logical name of the table of its members.</summary>
    public string EntityType { get; }

    /// <summary>Whether the caller may read the segment.</summary>
    public bool IsVisible { get; }

    /// <summary>What a message calls the segment, without telling its name to somebody who may not read it.</summary>
    public string Caption => IsVisible ? $"\"{Name}\"" : $"that you cannot see ({Id:D})";
}
