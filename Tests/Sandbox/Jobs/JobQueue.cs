using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Jobs;

/// <summary>The queue of system jobs. It lives in the store, so a job outlasts the process; each change of a job is a transaction of its own.</summary>
internal sealed class JobQueue(SandboxStore store, TimeProvider clock)
{
    /// <summary>A plug-in that asks to be retried runs at most so often (learn.microsoft.com, "Asynchronous service").</summary>
    internal const int Attempts = 4;

    /// <summary>The job that has waited longest and is due.</summary>
    internal static readonly string NextSql =
        $"SELECT {JobTable.Key} FROM {JobTable.Name} INDEXED BY {JobIndexes.Waiting} WHERE {JobIndexes.IsWaiting} AND (postponeuntil IS NULL OR postponeuntil <= ?) ORDER BY createdon, versionnumber LIMIT 1";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Takes the job that has waited longest.</summary>
    /// <param name="evenPostponed">Whether also jobs count that wait for their next attempt.</param>
    /// <returns>Null when there is none.</returns>
    internal Job? Take(bool evenPostponed = false)
    {
        var due = evenPostponed ? DateTime.MaxValue : Now;
        if (!IsAnyDue(due))
            return null;
        using var transaction = store.BeginWrite();
        if (Next(transaction, due) is not { } id)
            return null;
        var row = transaction.Retrieve(JobTable.Name, id, ["owningextensionid", "retrycount", "data"]);

        var now = Now;
        transaction.Update(new Entity(JobTable.Name, row.Id)
        {
            ["startedon"] = now,
            ["postponeuntil"] = null,
            ["statecode"] = new OptionSetValue(JobTable.Locked),
            ["statuscode"] = new OptionSetValue(JobTable.InProgress),
        });
        transaction.Commit();
        return new Job(row.Id, row.GetAttributeValue<Guid>("owningextensionid"), row.GetAttributeValue<int>("retrycount") + 1, row.GetAttributeValue<string>("data"), now);
    }

    /// <summary>The job is done.</summary>
    internal void Succeed(Job job, bool delete, string trace) => Change(transaction =>
    {
        if (delete)
            transaction.Delete(JobTable.Name, job.Id);
        else
            transaction.Update(Finished(job, JobTable.Succeeded, null, trace, 0));
    });

    /// <summary>The job has failed for good.</summary>
    internal void Fail(Job job, string message, string trace, int errorCode) =>
        Change(transaction => transaction.Update(Finished(job, JobTable.Failed, message, trace, errorCode)));

    /// <summary>The job is to be tried again.</summary>
    internal void Retry(Job job, TimeSpan delay, string message) => Change(transaction => transaction.Update(new Entity(JobTable.Name, job.Id)
    {
        ["retrycount"] = job.Attempt,
        ["postponeuntil"] = Now + delay,
        ["friendlymessage"] = message,
        ["statecode"] = new OptionSetValue(JobTable.Suspended),
        ["statuscode"] = new OptionSetValue(JobTable.Waiting),
    }));

    /// <summary>Jobs that were running when the process ended are queued again: whether they had finished is not known, so plug-ins must bear it.</summary>
    internal void RequeueInterrupted() => Change(transaction =>
    {
        foreach (var id in Ids(transaction, $"statuscode = {JobTable.InProgress}"))
            transaction.Update(new Entity(JobTable.Name, id)
            {
                ["statecode"] = new OptionSetValue(JobTable.Ready),
                ["statuscode"] = new OptionSetValue(JobTable.WaitingForResources),
            });
    });

    private Entity Finished(Job job, int status, string? message, string trace, int errorCode) => new(JobTable.Name, job.Id)
    {
        ["retrycount"] = job.Attempt - 1,
        ["completedon"] = Now,
        ["executiontimespan"] = (Now - job.StartedOn).TotalSeconds,
        ["friendlymessage"] = message,
        ["message"] = trace,
        ["errorcode"] = errorCode,
        ["statecode"] = new OptionSetValue(JobTable.Completed),
        ["statuscode"] = new OptionSetValue(status),
    };

    private void Change(Action<StoreTransaction> change)
    {
        using var transaction = store.BeginWrite();
        change(transaction);
        transaction.Commit();
    }

    // looking for work takes no turn of the writer
    private bool IsAnyDue(DateTime due)
    {
        using var rows = store.BeginRead();
        return Next(rows, due) is not null;
    }

    private static Guid? Next(StoreSession rows, DateTime due)
    {
        using var statement = rows.Prepare(NextSql);
        statement.Bind((long)(due - DateTime.UnixEpoch).TotalSeconds);
        return statement.Step() ? statement.Guid(0) : null;
    }

    private static List<Guid> Ids(StoreTransaction rows, string condition)
    {
        using var statement = rows.Prepare($"SELECT {JobTable.Key} FROM {JobTable.Name} WHERE {condition}");
        var ids = new List<Guid>();
        while (statement.Step())
            ids.Add(statement.Guid(0));
        return ids;
    }
}
