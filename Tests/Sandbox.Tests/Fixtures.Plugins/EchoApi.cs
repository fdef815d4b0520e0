using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>A custom API: answers Text with its length and the text twice.</summary>
public sealed class EchoApi : FixturePlugin
{
    /// <inheritdoc />
    public EchoApi(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        var text = (string)context.InputParameters["Text"];
        context.OutputParameters["Twice"] = text + text;
        context.OutputParameters["Length"] = text.Length;
    }
}
