namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_SyncSource: brings the segments of a source, in the background.</summary>
public static class SyncSourceMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_SyncSource";

    /// <summary>Request: the source connection, Guid.</summary>
    public const string SourceConnectionId = "SourceConnectionId";

    /// <summary>Response: the job that does it, Guid.</summary>
    public const string JobId = "JobId";
}
