using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Fails until it has run as often as the configuration says, asking to be retried.</summary>
public sealed class RetryUntil : FixturePlugin
{
    /// <inheritdoc />
    public RetryUntil(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        var row = service.Retrieve(context.PrimaryEntityName, context.PrimaryEntityId, new ColumnSet("description"));
        var attempt = int.Parse(row.GetAttributeValue<string>("description") ?? "0") + 1;
        service.Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { ["description"] = attempt.ToString() });
        if (attempt < int.Parse(Configuration))
            throw new InvalidPluginExecutionException(OperationStatus.Retry, $"attempt {attempt}");
    }
}
