namespace Segmentation.Sandbox.Metadata;

/// <summary>An imported solution.</summary>
/// <param name="UniqueName">Unique name.</param>
/// <param name="Version">Version, four parts.</param>
/// <param name="IsManaged">Whether the zip was managed.</param>
/// <param name="DisplayName">Label.</param>
public sealed record SolutionInfo(string UniqueName, Version Version, bool IsManaged, LocalizedText DisplayName);
