namespace Segmentation.Sandbox.Metadata;

/// <summary>An environment variable with its default value.</summary>
/// <param name="SchemaName">Schema name.</param>
/// <param name="DisplayName">Label.</param>
/// <param name="Type">100000000 text, 100000001 number, 100000002 yes/no, 100000003 JSON.</param>
/// <param name="DefaultValue">Default, as text.</param>
/// <param name="Value">Value the solution brings along, as text.</param>
public sealed record EnvironmentVariableDefinition(string SchemaName, string DisplayName, int Type, string? DefaultValue, string? Value = null);
