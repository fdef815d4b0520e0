namespace Segmentation.Sandbox.Shell.Jobs;

/// <summary>System jobs as the job page shows them.</summary>
/// <param name="Counts">How many there are of each status reason.</param>
/// <param name="Jobs">Those asked for.</param>
public sealed record JobListModel(IReadOnlyDictionary<int, long> Counts, IReadOnlyList<JobModel> Jobs);

/// <summary>One system job.</summary>
/// <param name="Id">asyncoperationid.</param>
/// <param name="Name">Name of its step.</param>
/// <param name="Message">Message that queued it.</param>
/// <param name="Table">Table of the message.</param>
/// <param name="Status">Status reason.</param>
/// <param name="CreatedOn">When it was queued, UTC.</param>
/// <param name="StartedOn">When it was last started, UTC.</param>
/// <param name="PostponedUntil">When it is tried again, UTC.</param>
/// <param name="Seconds">How long its last run took.</param>
/// <param name="Retries">How often it was tried again.</param>
/// <param name="Error">Why it failed, or is tried again.</param>
/// <param name="Log">What its plug-in traced.</param>
public sealed record JobModel(
    Guid Id, string? Name, string? Message, string? Table, int Status, DateTime? CreatedOn, DateTime? StartedOn, DateTime? PostponedUntil, double? Seconds, int Retries, string? Error, string? Log);
