using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>One run of a plug-in: which, for what, and told what.</summary>
/// <param name="Plugin">The instance.</param>
/// <param name="TypeName">Its class.</param>
/// <param name="Step">Name of the step or custom API.</param>
/// <param name="Context">Its copy of the context.</param>
internal sealed record PluginRun(IPlugin Plugin, string TypeName, string Step, StepContext Context);
