using System;

namespace Segmentation.Plugins.Sources;

/// <summary>
/// What seg_lasterror says of a segment that another source owns. All begin alike, so that they can be told from what a refresh failed with.
/// </summary>
public static class SourceRemarks
{
    private const string Beginning = "Source: ";

    /// <summary>The source itself has a problem with the segment.</summary>
    public const string InError = Beginning + "it reports an error for this segment.";

    /// <summary>Nothing is known of its members.</summary>
    public const string NoMembers = Beginning + "it keeps no list of this segment's members, so that nobody is in it here.";

    /// <summary>It is kept as a snapshot.</summary>
    public static string Snapshot(string reason) => $"{Beginning}kept as a snapshot of its members, because its query cannot be evaluated here. {reason}";

    /// <summary>It is kept as a snapshot, and there is none.</summary>
    public static string Unknown(string reason) => $"{NoMembers} Its query cannot be evaluated here either. {reason}";

    /// <summary>Whether a synchronisation has written this.</summary>
    public static bool IsOfSource(string remark) => remark?.StartsWith(Beginning, StringComparison.Ordinal) == true;
}
