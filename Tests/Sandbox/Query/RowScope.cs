namespace Segmentation.Sandbox.Query;

/// <summary>The rows of a table a caller may read.</summary>
/// <param name="Depth">Reach of the read privilege.</param>
/// <param name="Owners">The user and the user's teams; used below <see cref="ReadDepth.Global"/>.</param>
/// <param name="BusinessUnits">Business units whose rows are in reach; used from <see cref="ReadDepth.Local"/> to <see cref="ReadDepth.Deep"/>.</param>
public sealed record RowScope(ReadDepth Depth, IReadOnlyList<Guid> Owners, IReadOnlyList<Guid> BusinessUnits)
{
    /// <summary>All rows.</summary>
    public static RowScope Everything { get; } = new(ReadDepth.Global, [], []);
    /// <summary>No read privilege.</summary>
    public static RowScope Nothing { get; } = new(ReadDepth.None, [], []);
}
