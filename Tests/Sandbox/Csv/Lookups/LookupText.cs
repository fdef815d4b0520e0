using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Lookups;

/// <summary>What a field says about the row a lookup points at: its id or its name.</summary>
/// <param name="Column">The lookup.</param>
/// <param name="Text">The field.</param>
internal sealed record LookupText(ColumnDefinition Column, string Text);
