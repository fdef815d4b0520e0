namespace Segmentation.Sandbox.Jobs;

/// <summary>A job that a worker has taken.</summary>
/// <param name="Id">asyncoperationid.</param>
/// <param name="StepId">The step to run.</param>
/// <param name="Attempt">1 for the first time.</param>
/// <param name="Data">The step's context.</param>
/// <param name="StartedOn">When it was taken.</param>
internal sealed record Job(Guid Id, Guid StepId, int Attempt, string Data, DateTime StartedOn);
