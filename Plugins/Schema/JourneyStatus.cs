namespace Segmentation.Plugins.Schema;

/// <summary>Status reasons of seg_journey.</summary>
public enum JourneyStatus
{
    /// <summary>Not published; active.</summary>
    Draft = 1,

    /// <summary>People enter and move; active.</summary>
    Live = 701100001,

    /// <summary>Waits for a segment; active.</summary>
    Held = 701100002,

    /// <summary>Waits for a user; active.</summary>
    Paused = 701100003,

    /// <summary>Ended by a user; inactive.</summary>
    Stopped = 2,

    /// <summary>Everybody has left; inactive.</summary>
    Completed = 701100004,
}
