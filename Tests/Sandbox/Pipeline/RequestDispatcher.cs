using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Contexts;
using Segmentation.Sandbox.Pipeline.Messages;
using Segmentation.Sandbox.PluginHost;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>Finds what a request means and sends it through the pipeline.</summary>
internal sealed class RequestDispatcher(EnvironmentDefinition environment, MessageCatalog messages, MessagePipeline pipeline, PipelineLimits limits)
{
    /// <summary>A request from outside.</summary>
    internal OrganizationResponse Execute(OrganizationRequest request, RequestScope scope, Caller caller) =>
        Execute(request, scope, caller, caller.UserId, caller.UserId, depth: 1, parent: null);

    /// <summary>A request of a plug-in.</summary>
    internal OrganizationResponse Execute(OrganizationRequest request, RequestScope scope, StepContext parent, Guid userId) =>
        Execute(request, scope, CallerOf(parent, userId), userId, parent.InitiatingUserId, parent.Depth + 1, parent);

    /// <summary>An operation that the platform starts on its own behalf.</summary>
    internal void Run(Operation operation, RequestScope scope) => pipeline.Run(operation, messages.Find(operation.Message), scope, this);

    private OrganizationResponse Execute(OrganizationRequest request, RequestScope scope, Caller caller, Guid userId, Guid initiatingUserId, int depth, StepContext? parent)
    {
        if (depth > limits.Depth)
            throw OrganizationFault.Create(ErrorCodes.DepthTooHigh,
                "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try again. For information about workflow logic, see Help.");

        try
        {
            var handler = messages.Find(request.RequestName);
            if (depth > 1)
                scope.Counts.Add(handler.Writes);
            var (parameters, shared) = OptionalParameters.Split(ContractCopy.Of(request.Parameters), caller);
            var operation = new Operation
            {
                Message = handler.Message,
                Table = handler.TableOf(parameters, environment),
                UserId = userId,
                InitiatingUserId = initiatingUserId,
                Caller = caller,
                Depth = depth,
                Parent = parent,
                RequestId = request.RequestId,
                InputParameters = parameters,
                PreValidationVariables = shared,
                SharedVariables = ContractCopy.Of(shared),
            };
            pipeline.Run(operation, handler, scope, this);
            return Response(handler, operation);
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            throw;
        }
        catch (KeyNotFoundException missing)
        {
            throw OrganizationFault.Create(ErrorCodes.TableNotFound, missing.Message);
        }
        catch (PluginTypeNotFoundException missing)
        {
            throw OrganizationFault.Create(ErrorCodes.IsvUnexpected, missing.Message);
        }
        catch (Exception notSerializable) when (ContractCopy.IsNotSerializable(notSerializable))
        {
            throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"Request {request.RequestName} carries a value that is no data contract: {notSerializable.Message}");
        }
    }

    private static Caller CallerOf(StepContext parent, Guid userId) => userId == parent.InitiatingUserId ? new Caller(userId, parent.Language) : new Caller(userId);

    private static OrganizationResponse Response(MessageHandler handler, Operation operation)
    {
        var response = handler.NewResponse();
        response.ResponseName = operation.Message;
        response.Results = handler.ResultsOf(operation);
        return response;
    }
}
