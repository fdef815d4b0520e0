namespace Segmentation.Sandbox.Import.Package;

/// <summary>How much a solution zip may hold, so that a zip bomb is refused before it fills the memory.</summary>
public sealed record PackageLimits
{
    /// <summary>Limits no real solution of this kind comes near to.</summary>
    public static PackageLimits Default { get; } = new();

    /// <summary>Entries of the zip.</summary>
    public int Entries { get; init; } = 10_000;
    /// <summary>Unpacked bytes of one entry.</summary>
    public long BytesOfEntry { get; init; } = 64L << 20;
    /// <summary>Unpacked bytes of all entries.</summary>
    public long Bytes { get; init; } = 256L << 20;
}
