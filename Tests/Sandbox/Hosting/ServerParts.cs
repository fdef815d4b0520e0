using Segmentation.Sandbox.Jobs;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Cascades;
using Segmentation.Sandbox.Pipeline.Messages;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.Pipeline.Tracing;
using Segmentation.Sandbox.PluginHost;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Hosting;

/// <summary>Puts the server together from what the imported solutions declare.</summary>
internal static class ServerParts
{
    internal static RequestDispatcher Dispatcher(EnvironmentDefinition definition, RecentLog<PluginTrace> traces, PipelineLimits limits, TimeProvider clock)
    {
        var authorizer = new Authorizer(new PrincipalReader(definition));
        var organization = new OrganizationIdentity(authorizer);
        var contexts = new StepContextFactory(organization);
        var runner = new StepRunner(new PluginTypes(definition.PluginAssemblies), new PluginRunner(traces, clock), contexts);
        var messages = new MessageCatalog([
            .. PlatformMessages(definition, authorizer, organization, contexts),
            .. definition.CustomApis.Select(api => new CustomApiMessage(api, authorizer, runner)),
        ]);
        var pipeline = new MessagePipeline(new StepCatalog(definition.Steps), runner, new AsynchronousSteps());
        return new RequestDispatcher(definition, messages, pipeline, limits);
    }

    private static IEnumerable<MessageHandler> PlatformMessages(
        EnvironmentDefinition definition, Authorizer authorizer, OrganizationIdentity organization, StepContextFactory contexts)
    {
        var writer = new RowWriter(new Lookups(definition, authorizer));
        return [
            new CreateMessage(authorizer, writer),
            new UpdateMessage(authorizer, writer, new AssignCascade(definition, contexts)),
            new DeleteMessage(authorizer, new DeleteCascade(definition, contexts), new IntersectRows(definition)),
            new RetrieveMessage(authorizer, new ReferenceNames(definition)),
            new UpsertMessage(contexts),
            new CreateMultipleMessage(contexts),
            new UpdateMultipleMessage(contexts),
            new AssociateMessage(definition, authorizer, contexts),
            new DisassociateMessage(definition, authorizer, contexts),
            new WhoAmIMessage(organization),
            new RetrieveEntityMessage(definition),
        ];
    }
}
