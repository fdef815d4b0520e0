using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>The platform's own tables with steps of the fixture plug-ins.</summary>
internal sealed class TestSandbox : IDisposable
{
    private readonly SandboxEnvironment _environment;

    private TestSandbox(EnvironmentDefinition definition, SandboxOptions options)
    {
        _environment = SandboxEnvironment.CreateInMemory(definition, options);
        Service = _environment.Server.ServiceFor(Caller.System);
    }

    public SandboxEnvironment Environment => _environment;

    public IOrganizationService Service { get; }

    /// <summary>What plug-ins traced, oldest first.</summary>
    public IReadOnlyList<string> Traces => _environment.PluginTraces.Entries.Select(entry => entry.Text.TrimEnd()).ToList();

    public static TestSandbox With(params StepDefinition[] steps) => With(definition => definition with { Steps = steps });

    public static TestSandbox With(Func<EnvironmentDefinition, EnvironmentDefinition> change, SandboxOptions? options = null) =>
        new(change(PlatformSolution.Environment with { PluginAssemblies = [FixtureAssembly.Definition] }), options ?? new SandboxOptions());

    /// <summary>A step of a fixture plug-in.</summary>
    public static StepDefinition Step(string plugin, string message, int stage, string? configuration = null, string? table = "contact") => new()
    {
        Id = Guid.NewGuid(),
        Name = $"{plugin} on {message}",
        Message = message,
        Table = table,
        PluginTypeId = FixtureAssembly.TypeId(plugin),
        Stage = stage,
        Configuration = configuration,
    };

    public static StepImageDefinition Image(string alias, int type, params string[] columns) => new(alias, alias, type, "Target", columns);

    /// <summary>The fault a request is refused with.</summary>
    public static OrganizationServiceFault Fault(Action request) => Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(request).Detail;

    /// <summary>The service as another user.</summary>
    public IOrganizationService ServiceOf(Guid userId) => _environment.Server.ServiceFor(new Caller(userId));

    public Guid CreateContact(string lastName = "Sample") => Service.Create(new Entity("contact") { ["lastname"] = lastName });

    public Entity Read(string table, Guid id) => Service.Retrieve(table, id, new Microsoft.Xrm.Sdk.Query.ColumnSet(true));

    public bool Exists(string table, Guid id)
    {
        using var rows = _environment.Store.BeginRead();
        return rows.Exists(table, id);
    }

    public void Dispose() => _environment.Dispose();
}
