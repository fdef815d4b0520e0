using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Counts;

/// <summary>People who took the same way to the same tile and are there in the same state.</summary>
public sealed class ParticipantGroup
{
    /// <summary>So many people.</summary>
    /// <param name="tile">Id of the tile at which they stand, or stood last.</param>
    /// <param name="way">Their choices, as stored.</param>
    /// <param name="status">What became of them.</param>
    /// <param name="people">Their number.</param>
    public ParticipantGroup(string tile, string way, ParticipantStatus status, int people)
    {
        Tile = tile;
        Way = way;
        Status = status;
        People = people;
    }

    /// <summary>Id of the tile at which they stand, or stood last.</summary>
    public string Tile { get; }

    /// <summary>Their choices, as stored.</summary>
    public string Way { get; }

    /// <summary>What became of them.</summary>
    public ParticipantStatus Status { get; }

    /// <summary>Their number.</summary>
    public int People { get; }
}
