using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Jobs;

/// <summary>
/// Does the work of one kind of job. No transaction is around it, and it may be cut off anywhere and run again: everything it writes must be
/// something that can be written twice.
/// </summary>
public interface IJobHandler
{
    /// <summary>Goes on with the work until it is done or the time is spent.</summary>
    JobOutcome Run(JobSpec job, IWorkProgress progress);

    /// <summary>The job has failed for good: says so on the row it was for.</summary>
    void Fail(JobSpec job, string error);
}
