namespace Segmentation.Plugins.Tests.Scenarios;

/// <summary>What is stored of a journey.</summary>
internal sealed record StoredJourneyRow(string Name, string Definition, Guid? Audience, string? EntityType);
