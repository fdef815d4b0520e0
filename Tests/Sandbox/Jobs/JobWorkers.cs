namespace Segmentation.Sandbox.Jobs;

/// <summary>The asynchronous service: workers that run jobs beside the requests.</summary>
internal sealed class JobWorkers(JobQueue queue, JobRunner runner, TimeProvider clock, Action<string> report) : IDisposable
{
    private static readonly TimeSpan PostponedJobsInterval = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _work = new(0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _workers = [];
    private ITimer? _timer;

    /// <summary>Starts the workers; jobs that were cut off by the end of the process go first.</summary>
    internal void Start(int count)
    {
        queue.RequeueInterrupted();
        for (var index = 0; index < count; index++)
            _workers.Add(Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning));
        _timer = clock.CreateTimer(_ => Wake(), null, TimeSpan.Zero, PostponedJobsInterval);
    }

    /// <summary>There may be a job.</summary>
    internal void Wake()
    {
        if (_work.CurrentCount == 0)
            _work.Release();
    }

    /// <summary>Runs jobs until none is left, or as many as these; the postponed ones at once.</summary>
    /// <returns>How many runs it took.</returns>
    internal int Drain(int most)
    {
        var runs = 0;
        for (; runs < most && queue.Take(evenPostponed: true) is { } job; runs++)
            runner.Run(job);
        return runs;
    }

    /// <summary>Stops after the jobs that are running.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        _stop.Cancel();
        Task.WaitAll([.. _workers]);
        _stop.Dispose();
        _work.Dispose();
    }

    private void Work()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                _work.Wait(_stop.Token);
                RunDue();
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // the store refused to give a job or to take its result; the next due job finds this worker again
                report($"The asynchronous service failed: {failure.Message} A job that was running is run again when the Sandbox is started again.");
            }
        }
    }

    private void RunDue()
    {
        while (!_stop.IsCancellationRequested && queue.Take() is { } job)
        {
            // one more worker than jobs running, as long as there are workers
            Wake();
            runner.Run(job);
        }
    }
}
