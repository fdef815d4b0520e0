namespace Segmentation.Packager.Packaging;

/// <summary>One file of a package.</summary>
/// <param name="Name">Path inside the zip, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PackageEntry(string Name, byte[] Content);
