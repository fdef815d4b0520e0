using System;
using System.Diagnostics;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Runtime;

/// <summary>What a plug-in is called with, in the words of its rules.</summary>
public sealed class PluginContext
{
    private const string TargetParameter = "Target";
    private readonly ITracingService _tracing;
    private readonly IOrganizationServiceFactory _services;
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();

    /// <summary>The context of one call.</summary>
    public PluginContext(IServiceProvider services)
    {
        Execution = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext));
        _tracing = (ITracingService)services.GetService(typeof(ITracingService));
        _services = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory));
        Caller = ServiceOf(Execution.UserId);
        System = _services.CreateOrganizationService(null);
        Now = Latest(DateTime.SpecifyKind(Execution.OperationCreatedOn, DateTimeKind.Utc), DateTime.UtcNow);
    }

    /// <summary>The platform's context.</summary>
    public IPluginExecutionContext Execution { get; }

    /// <summary>The moment of this call (UTC). The platform's clock counts where it is ahead of this machine's: rows are dated by it.</summary>
    public DateTime Now { get; }

    /// <summary>The service with the calling user's rights.</summary>
    public IOrganizationService Caller { get; }

    /// <summary>The service with the rights of SYSTEM, for rules that hold whatever the user may read.</summary>
    public IOrganizationService System { get; }

    /// <summary>The service with the rights of a user.</summary>
    public IOrganizationService ServiceOf(Guid userId) => _services.CreateOrganizationService(userId);

    /// <summary>The row to create, or the columns to update.</summary>
    public Entity Target => (Entity)Execution.InputParameters[TargetParameter];

    /// <summary>The row before the request, with the columns the step asked for; null where there was none.</summary>
    public Entity Before => Image(Execution.PreEntityImages, ImageNames.Before);

    /// <summary>The row after the request, with the columns the step asked for.</summary>
    public Entity After => Image(Execution.PostEntityImages, ImageNames.After);

    /// <summary>Value of a request parameter; the type's default where the caller left it out.</summary>
    public T Input<T>(string name) =>
        Execution.InputParameters.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>Sets a response property.</summary>
    public void Output(string name, object value) => Execution.OutputParameters[name] = value;

    /// <summary>Writes a line with the elapsed time into the plug-in trace.</summary>
    public void Trace(string line) => _tracing.Trace("{0}", $"[{_elapsed.ElapsedMilliseconds} ms] {line}");

    private static DateTime Latest(DateTime one, DateTime other) => one > other ? one : other;

    private static Entity Image(EntityImageCollection images, string name) =>
        images.TryGetValue(name, out var image) ? image : null;
}
