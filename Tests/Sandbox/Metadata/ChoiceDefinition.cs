namespace Segmentation.Sandbox.Metadata;

/// <summary>A choice: its options in the order of the file. Yes/no, status and status reason columns have one too.</summary>
/// <param name="Name">Name of the option set.</param>
/// <param name="IsGlobal">Whether several columns share it.</param>
/// <param name="DisplayName">Label.</param>
/// <param name="Options">Its options.</param>
public sealed record ChoiceDefinition(string Name, bool IsGlobal, LocalizedText DisplayName, IReadOnlyList<ChoiceOption> Options);
