namespace Segmentation.Sandbox.Query;

/// <summary>Reads everything: SYSTEM.</summary>
public sealed class EveryRow : IReadAccess
{
    /// <summary>The one instance.</summary>
    public static EveryRow Instance { get; } = new();

    private EveryRow()
    {
    }

    /// <inheritdoc/>
    public RowScope Of(string table) => RowScope.Everything;
}
