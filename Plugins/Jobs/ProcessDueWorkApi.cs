using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>
/// Queues what is due; to be called every few minutes, by whomever: what is due depends on the rows alone, so calling it more often, or twice at once,
/// changes nothing. It works as SYSTEM and tells its caller a number only.
/// </summary>
[CrmPluginRegistration(ProcessDueWorkMessage.UniqueName)]
public sealed class ProcessDueWorkApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var queued = new DueWork(context.System, context.Now).Queue();
        context.Trace($"{queued} jobs queued");
        context.Output(ProcessDueWorkMessage.QueuedCount, queued);
    }
}
