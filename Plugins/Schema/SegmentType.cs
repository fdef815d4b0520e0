namespace Segmentation.Plugins.Schema;

/// <summary>Choice seg_segmenttype: how the members of a segment are known.</summary>
public enum SegmentType
{
    /// <summary>Rows of members.</summary>
    Static = 701100010,

    /// <summary>A query, evaluated live.</summary>
    Dynamic = 701100011,
}
