namespace Segmentation.Plugins.Schema;

/// <summary>Choice seg_memberkind: how a row came into the list of a segment.</summary>
public enum MemberKind
{
    /// <summary>Found by a refresh.</summary>
    Snapshot = 701100000,

    /// <summary>Added by hand.</summary>
    ManuallyIncluded = 701100001,

    /// <summary>Taken out by hand; wins over every inclusion.</summary>
    ManuallyExcluded = 701100002,
}
