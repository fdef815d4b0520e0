using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Sources;

namespace Segmentation.Plugins.Jobs;

/// <summary>Brings the segments of a source, in the background. The caller must be allowed to change the connection. While it is under way already, that job is the answer.</summary>
[CrmPluginRegistration(SyncSourceMessage.UniqueName)]
public sealed class SyncSourceApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var connection = SourceConnection.Read(context.Caller, context.Input<Guid>(SyncSourceMessage.SourceConnectionId));
        if (!connection.IsActive)
            throw new Refusal(RefusalCode.SourceUnavailable, $"The source connection \"{connection.Name}\" is inactive. Activate it first.");
        new SegmentSources(context.System).Of(connection);

        var queue = new JobQueue(context.System);
        if (queue.ActiveJob(JobKind.SyncSource, connection.Reference) is { } active)
        {
            context.Output(SyncSourceMessage.JobId, active);
            return;
        }

        var row = new Entity(SourceConnectionTable.LogicalName, connection.Reference.Id)
        {
            RowVersion = connection.Version,
            [SourceConnectionTable.StatusCode] = new OptionSetValue((int)SourceConnectionStatus.Synchronizing),
        };
        context.Caller.Execute(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
        var job = SourceJobs.Synchronize(connection.Reference, connection.Name, connection.Version);
        queue.Queue([job]);
        context.Output(SyncSourceMessage.JobId, job.Id);
    }
}
