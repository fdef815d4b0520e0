namespace Segmentation.Plugins.Schema;

/// <summary>Choice seg_segmentrole: what a journey uses a segment for.</summary>
public enum SegmentRole
{
    /// <summary>Its members enter.</summary>
    Entry = 701100000,

    /// <summary>Its members do not enter.</summary>
    Exclusion = 701100001,

    /// <summary>Its members leave, wherever they stand.</summary>
    Suppression = 701100002,

    /// <summary>A tile names it: a branch asks for it, or people are added to it or removed from it.</summary>
    Condition = 701100003,
}
