namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>A tile that somebody came to.</summary>
public sealed class PassedTile
{
    internal PassedTile(string id, TakenChoice choice)
    {
        Id = id;
        Choice = choice;
    }

    /// <summary>Id of the tile, which may be gone since.</summary>
    public string Id { get; }

    /// <summary>The way taken there; null where there was nothing to choose, or nothing is chosen yet.</summary>
    public TakenChoice Choice { get; }
}
