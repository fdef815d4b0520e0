namespace Segmentation.Plugins.Schema;

/// <summary>Custom API seg_ProcessDueWork: queues what is due.</summary>
public static class ProcessDueWorkMessage
{
    /// <summary>Unique name.</summary>
    public const string UniqueName = "seg_ProcessDueWork";

    /// <summary>Response: how many jobs were queued, Integer.</summary>
    public const string QueuedCount = "QueuedCount";
}
