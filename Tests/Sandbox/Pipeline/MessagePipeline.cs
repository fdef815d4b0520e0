using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Jobs;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Images;
using Segmentation.Sandbox.Pipeline.Messages;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>Takes an operation through its stages (learn.microsoft.com, "Event framework", event execution pipeline).</summary>
internal sealed class MessagePipeline(StepCatalog catalog, StepRunner runner, AsynchronousSteps asynchronous)
{
    internal void Run(Operation operation, MessageHandler handler, RequestScope scope, RequestDispatcher dispatcher)
    {
        handler.Check(operation, scope);
        var steps = catalog.For(operation.Message, operation.Table?.LogicalName);
        PreValidate(steps.PreValidation, operation, scope, dispatcher);

        var ownsTransaction = !scope.IsInTransaction && (handler.Writes || steps.InTransaction.Count > 0);
        if (ownsTransaction)
            scope.Begin();
        try
        {
            Operate(steps.InTransaction, operation, handler, scope, dispatcher);
            if (ownsTransaction)
                scope.Commit();
        }
        catch
        {
            if (ownsTransaction)
                scope.Rollback();
            throw;
        }
    }

    private void PreValidate(IReadOnlyList<StepDefinition> steps, Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        if (steps.Count == 0)
            return;

        var before = StepImages.AskForPre(steps, operation.Message) ? Row(operation, scope) : null;
        runner.RunStage(Stage.PreValidation, steps, operation, scope, dispatcher, before, null);
    }

    private void Operate(IReadOnlyList<StepDefinition> steps, Operation operation, MessageHandler handler, RequestScope scope, RequestDispatcher dispatcher)
    {
        handler.Prepare(operation, scope);
        var before = StepImages.AskForPre(steps, operation.Message) ? operation.Before ?? Row(operation, scope) : null;
        runner.RunStage(Stage.PreOperation, steps, operation, scope, dispatcher, before, null);
        handler.Execute(operation, scope, dispatcher);
        var after = StepImages.AskForPost(steps, operation.Message) ? Row(operation, scope) : null;
        runner.RunStage(Stage.PostOperation, steps, operation, scope, dispatcher, before, after);
        asynchronous.Queue(steps, operation, scope, before, after);
    }

    private static Entity? Row(Operation operation, RequestScope scope) =>
        operation.Table is null ? null : scope.Rows.Find(operation.Table.LogicalName, operation.PrimaryId);
}
