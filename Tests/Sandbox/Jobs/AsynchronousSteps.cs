using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Images;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Jobs;

/// <summary>Queues the asynchronous steps of an operation as system jobs, in its transaction: what is rolled back leaves no job.</summary>
internal sealed class AsynchronousSteps(StepContextFactory contexts)
{
    internal void Queue(IEnumerable<StepDefinition> steps, Operation operation, RequestScope scope, Entity? before, Entity? after)
    {
        foreach (var step in steps)
        {
            if (!step.IsAsynchronous || !FilteringAttributes.Match(step, operation))
                continue;
            scope.Writing.Insert(Job(step, operation, scope, before, after));
            scope.HasQueuedJobs = true;
        }
    }

    private Entity Job(StepDefinition step, Operation operation, RequestScope scope, Entity? before, Entity? after)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(scope.Now));
        var context = contexts.ForJob(
            operation, scope, step, StepImages.PreOf(step, before, operation.Table), StepImages.PostOf(step, after, operation.Table), id);
        return new Entity(JobTable.Name, id)
        {
            ["name"] = step.Name,
            ["operationtype"] = new OptionSetValue(JobTable.SystemEvent),
            ["messagename"] = operation.Message,
            ["primaryentitytype"] = operation.Table?.LogicalName,
            ["owningextensionid"] = step.Id,
            ["correlationid"] = scope.CorrelationId,
            ["requestid"] = operation.RequestId,
            ["depth"] = operation.Depth,
            ["data"] = JobData.Write(context),
            ["retrycount"] = 0,
            ["statecode"] = new OptionSetValue(JobTable.Ready),
            ["statuscode"] = new OptionSetValue(JobTable.WaitingForResources),
            ["createdon"] = scope.Now,
            ["modifiedon"] = scope.Now,
            ["createdby"] = new EntityReference("systemuser", operation.UserId),
            ["ownerid"] = new EntityReference("systemuser", operation.UserId),
            ["owningbusinessunit"] = new EntityReference("businessunit", context.BusinessUnitId),
        };
    }
}
