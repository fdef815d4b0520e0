using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Jobs;

/// <summary>
/// What the queue needs beside the indexes of every table, so that neither a hundred thousand finished jobs nor as many queued ones
/// slow it down: those that wait, in their order, and all by status.
/// </summary>
internal static class JobIndexes
{
    /// <summary>The index of the jobs that wait, in their order.</summary>
    internal const string Waiting = $"{JobTable.Name}__waiting";

    /// <summary>The condition of the jobs that wait. A partial index serves only queries that repeat it to the letter.</summary>
    internal static readonly string IsWaiting = $"statuscode IN ({JobTable.WaitingForResources}, {JobTable.Waiting})";

    internal static void Create(StoreTransaction rows)
    {
        if (!rows.Environment.Tables.ContainsKey(JobTable.Name))
            return;
        rows.Execute($"CREATE INDEX IF NOT EXISTS {Waiting} ON {JobTable.Name} (createdon, versionnumber, postponeuntil, statuscode, {JobTable.Key}) WHERE {IsWaiting}");
        rows.Execute($"CREATE INDEX IF NOT EXISTS {JobTable.Name}__status ON {JobTable.Name} (statuscode, createdon)");
    }
}
