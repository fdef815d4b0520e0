using System.Collections.Generic;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources;

/// <summary>A segment as its source has it, in the words of seg_segment.</summary>
public sealed class SourceSegment
{
    /// <summary>A segment of this key.</summary>
    public SourceSegment(string key, string name, string entityType)
    {
        Key = key;
        Name = name;
        EntityType = entityType;
    }

    /// <summary>Id in the source.</summary>
    public string Key { get; }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Whether the source has no name for readers, so that this one is only proposed: users may give another.</summary>
    public bool IsNameProposed { get; set; }

    /// <summary>Table of the members.</summary>
    public string EntityType { get; }

    /// <summary>What it is for; null where the source does not say.</summary>
    public string Description { get; set; }

    /// <summary>FetchXML of a dynamic segment; null for a static one.</summary>
    public string Query { get; set; }

    /// <summary>Keys of the segments the query asks for.</summary>
    public IReadOnlyList<string> References { get; set; } = [];

    /// <summary>Address that opens it in the source.</summary>
    public string Address { get; set; }

    /// <summary>Status.</summary>
    public SegmentStatus Status { get; set; } = SegmentStatus.ReadyToUse;

    /// <summary>Minutes between two refreshes of a dynamic one; null: none.</summary>
    public int? RefreshMinutes { get; set; }

    /// <summary>What is to be known about it: why it is a snapshot, or in error; null where all is well.</summary>
    public string Remark { get; set; }

    /// <summary>The same segment without its query, kept as a snapshot for this reason.</summary>
    public SourceSegment AsSnapshot(string reason)
    {
        var snapshot = (SourceSegment)MemberwiseClone();
        snapshot.Query = null;
        snapshot.References = [];
        snapshot.RefreshMinutes = null;
        snapshot.Remark = reason;
        return snapshot;
    }
}
