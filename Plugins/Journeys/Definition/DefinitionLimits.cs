using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>How large a definition may be.</summary>
public static class DefinitionLimits
{
    /// <summary>Characters, as many as the column holds.</summary>
    public const int Characters = JourneyTable.DefinitionLength;

    /// <summary>Tiles of a journey.</summary>
    public const int Tiles = 500;

    /// <summary>Characters of the id of a tile or branch, as many as seg_tile of a participant holds.</summary>
    public const int TileId = ParticipantTable.TileLength;

    /// <summary>Branches of a tile, as in the real product.</summary>
    public const int Branches = 25;

    /// <summary>Different segments of a journey, so that one query can ask for all of them.</summary>
    public const int Segments = 500;

    /// <summary>Problems that are noted before reading goes on without noting more.</summary>
    public const int Problems = 1000;
}
