namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>A row that a walk came by.</summary>
internal sealed record Stop(string Table, string? Alias, TestRow Row);
