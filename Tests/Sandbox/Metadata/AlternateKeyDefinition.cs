namespace Segmentation.Sandbox.Metadata;

/// <summary>An alternate key: the values of its columns identify at most one row.</summary>
/// <param name="LogicalName">Name.</param>
/// <param name="DisplayName">Label.</param>
/// <param name="Columns">Logical names of its columns.</param>
public sealed record AlternateKeyDefinition(string LogicalName, LocalizedText DisplayName, IReadOnlyList<string> Columns);
