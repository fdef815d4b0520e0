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
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Hosting;

/// <summary>Puts the server together from what the imported solutions declare.</summary>
internal sealed class ServerParts
{
    private readonly EnvironmentDefinition _definition;
    private readonly Authorizer _authorizer;
    private readonly OrganizationIdentity _organization;
    private readonly StepContextFactory _contexts;

    internal ServerParts(SandboxStore store, SandboxOptions options, TimeProvider clock, RecentLog<PluginTrace> traces, RecentLog<RequestLogEntry> requests)
    {
        _definition = store.Environment;
        _authorizer = new Authorizer(new PrincipalReader(_definition));
        _organization = new OrganizationIdentity(_authorizer);
        _contexts = new StepContextFactory(_organization);

        var plugins = new PluginTypes(_definition.PluginAssemblies);
        var pluginRunner = new PluginRunner(traces, clock);
        var steps = new StepRunner(plugins, pluginRunner, _contexts);
        var messages = new MessageCatalog([.. PlatformMessages(clock), .. _definition.CustomApis.Select(api => new CustomApiMessage(api, _authorizer, steps))]);
        StepCheck.Check(_definition.Steps, _definition, messages.Names);
        var pipeline = new MessagePipeline(new StepCatalog(_definition.Steps), steps, new AsynchronousSteps(_contexts));
        var dispatcher = new RequestDispatcher(_definition, messages, pipeline, options.Limits);

        var queue = new JobQueue(store, clock);
        Jobs = new JobWorkers(queue, new JobRunner(_definition.Steps, plugins, pluginRunner, dispatcher, queue, store, options.Limits, clock), clock, options.Report);
        Server = new OrganizationServer(store, dispatcher, options.Limits, clock, requests, Jobs.Wake);
    }

    internal OrganizationServer Server { get; }

    internal JobWorkers Jobs { get; }

    private IEnumerable<MessageHandler> PlatformMessages(TimeProvider clock)
    {
        var writer = new RowWriter(new Lookups(_definition, _authorizer));
        var scopes = new QueryScopes(_definition, _authorizer, clock);
        return [
            new CreateMessage(_authorizer, writer),
            new UpdateMessage(_authorizer, writer, new AssignCascade(_definition, _contexts)),
            new DeleteMessage(_authorizer, new DeleteCascade(_definition, _contexts), new IntersectRows(_definition)),
            new RetrieveMessage(_authorizer, scopes),
            new RetrieveMultipleMessage(scopes),
            new RetrieveTotalRecordCountMessage(_definition, _authorizer),
            new UpsertMessage(_contexts),
            new CreateMultipleMessage(_contexts),
            new UpdateMultipleMessage(_contexts),
            new UpsertMultipleMessage(_contexts),
            new DeleteMultipleMessage(),
            new AssociateMessage(_definition, _authorizer, _contexts),
            new DisassociateMessage(_definition, _authorizer, _contexts),
            new WhoAmIMessage(_organization),
            new RetrieveEntityMessage(_definition),
            new RetrieveAllEntitiesMessage(_definition),
            new RetrieveAttributeMessage(_definition),
            new RetrieveOptionSetMessage(_definition),
        ];
    }
}
