using System;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>What decides who is in a segment, at one moment.</summary>
public sealed class ResolvedSegment
{
    /// <summary>A segment of rows of a table.</summary>
    public ResolvedSegment(Guid id, string table, SegmentType type)
    {
        Id = id;
        Table = table;
        Type = type;
    }

    /// <summary>Id.</summary>
    public Guid Id { get; }

    /// <summary>Logical name of the table of its members.</summary>
    public string Table { get; }

    /// <summary>Whether the query or the member rows decide.</summary>
    public SegmentType Type { get; }

    /// <summary>Name, whether or not the caller may read it.</summary>
    public string Name { get; set; }

    /// <summary>Where it is kept up to date.</summary>
    public SegmentSource Source { get; set; } = SegmentSource.RealTimeMarketing;

    /// <summary>Status reason.</summary>
    public SegmentStatus Status { get; set; } = SegmentStatus.ReadyToUse;

    /// <summary>Whether it is stopped or expired, so that nobody keeps it up to date.</summary>
    public bool IsStopped => Status is SegmentStatus.Stopped or SegmentStatus.Expired;

    /// <summary>When its member rows in force were read (UTC); null where there are none.</summary>
    public DateTime? EvaluatedOn { get; set; }

    /// <summary>Query of a dynamic segment; null where it has none, and nobody is in it but those included by hand.</summary>
    public SegmentQuery Query { get; set; }

    /// <summary>Generation of snapshot rows in force; null where there never was one. A dynamic segment has them once it was refreshed.</summary>
    public int? Generation { get; set; }

    /// <summary>Whether rows were included by hand.</summary>
    public bool HasIncluded { get; set; }

    /// <summary>Whether rows were excluded by hand, which wins.</summary>
    public bool HasExcluded { get; set; }

    /// <summary>Whether there are member rows of it that a refresh found.</summary>
    public bool IsListed => Generation > 0;

    /// <summary>The segment with its member rows in force in place of its query; where there are none, those included by hand.</summary>
    public ResolvedSegment AsList() => new(Id, Table, SegmentType.Static)
    {
        Name = Name,
        Source = Source,
        Status = Status,
        EvaluatedOn = EvaluatedOn,
        Generation = Generation ?? 0,
        HasIncluded = HasIncluded,
        HasExcluded = HasExcluded,
    };
}
