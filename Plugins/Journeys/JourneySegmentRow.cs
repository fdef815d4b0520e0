using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.DerivedRows;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments;

namespace Segmentation.Plugins.Journeys;

/// <summary>A row of seg_journeysegment, but for its journey.</summary>
public sealed class JourneySegmentRow
{
    /// <summary>What these rows follow from.</summary>
    public static readonly DerivedTable Table = new(
        JourneySegmentTable.LogicalName, JourneySegmentTable.Name, JourneySegmentTable.OwnerId, JourneyTable.LogicalName, JourneySegmentTable.JourneyId,
        JourneySegmentTable.SegmentId, JourneySegmentTable.Role);

    /// <summary>A row for this segment in this role.</summary>
    public JourneySegmentRow(Guid segmentId, SegmentRole role, string name)
    {
        SegmentId = segmentId;
        Role = role;
        Name = name;
    }

    /// <summary>The segment.</summary>
    public Guid SegmentId { get; }

    /// <summary>What for.</summary>
    public SegmentRole Role { get; }

    /// <summary>Name of the row.</summary>
    public string Name { get; }

    /// <summary>The row for a segment, named after role and segment as far as the column holds.</summary>
    public static JourneySegmentRow For(NamedSegment segment, SegmentRole role)
    {
        var name = $"{role}: {segment.Name}";
        var fits = name.Length <= JourneySegmentTable.NameLength;
        return new JourneySegmentRow(segment.Id, role, fits ? name : name.Substring(0, JourneySegmentTable.NameLength - 1) + "…");
    }

    /// <summary>The row in a journey.</summary>
    public DerivedRow In(Guid journeyId) => new(IdOf(journeyId, SegmentId, Role), Name, new AttributeCollection
    {
        [JourneySegmentTable.SegmentId] = new EntityReference(SegmentTable.LogicalName, SegmentId),
        [JourneySegmentTable.Role] = new OptionSetValue((int)Role),
    });

    /// <summary>Id of the row that says what a journey uses a segment for.</summary>
    public static Guid IdOf(Guid journeyId, Guid segmentId, SegmentRole role) =>
        DeterministicId.Of($"{JourneySegmentTable.LogicalName}/{journeyId:N}/{segmentId:N}/{role:D}");
}
