namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>From a moment, up to but not including another; null: open.</summary>
internal sealed record DateRange(DateTime? From, DateTime? To);
