using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Traces what it was told, one fact a line.</summary>
public sealed class DescribeContext : FixturePlugin
{
    /// <inheritdoc />
    public DescribeContext(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        tracing.Trace($"stage {context.Stage}, depth {context.Depth}, in transaction {context.IsInTransaction}, mode {context.Mode}");
        tracing.Trace($"user {context.UserId}, initiating {context.InitiatingUserId}");
        foreach (var image in context.PreEntityImages)
            tracing.Trace($"pre {image.Key}: {Columns(image.Value)}");
        foreach (var image in context.PostEntityImages)
            tracing.Trace($"post {image.Key}: {Columns(image.Value)}");
        if (context.InputParameters.TryGetValue("Target", out Entity target))
            tracing.Trace($"target: {Columns(target)}");
        tracing.Trace($"shared: {Names(context.SharedVariables)}");
        tracing.Trace($"parent: {context.ParentContext?.MessageName} {Names(context.ParentContext?.SharedVariables ?? new ParameterCollection())}");
    }

    private static string Columns(Entity row) =>
        string.Join(", ", row.Attributes.Keys.OrderBy(name => name, StringComparer.Ordinal));

    private static string Names(ParameterCollection parameters) =>
        string.Join(", ", parameters.Select(pair => $"{pair.Key}={pair.Value}").OrderBy(text => text, StringComparer.Ordinal));
}
