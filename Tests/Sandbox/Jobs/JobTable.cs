namespace Segmentation.Sandbox.Jobs;

/// <summary>The platform's table of system jobs, with its states (learn.microsoft.com, "System Job (AsyncOperation) table reference").</summary>
internal static class JobTable
{
    internal const string Name = "asyncoperation";
    internal const string Key = "asyncoperationid";

    /// <summary>operationtype of plug-in steps: System Event.</summary>
    internal const int SystemEvent = 1;

    internal const int Ready = 0, Suspended = 1, Locked = 2, Completed = 3;

    internal const int WaitingForResources = 0, Waiting = 10, InProgress = 20, Succeeded = 30, Failed = 31;
}
