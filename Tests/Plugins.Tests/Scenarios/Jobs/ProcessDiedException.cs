namespace Segmentation.Plugins.Tests.Scenarios.Jobs;

/// <summary>The process that ran a job is gone.</summary>
internal sealed class ProcessDiedException : Exception;
