using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Sandbox.Jobs;

/// <summary>Queues the asynchronous steps of an operation, in its transaction: what is rolled back leaves no job.</summary>
internal sealed class AsynchronousSteps
{
    internal void Queue(IEnumerable<StepDefinition> steps, Operation operation, RequestScope scope, Entity? before, Entity? after)
    {
    }
}
