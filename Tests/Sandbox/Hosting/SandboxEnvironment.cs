using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Tracing;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Hosting;

/// <summary>A running environment: imported solutions, rows, and the server over them.</summary>
public sealed class SandboxEnvironment : IDisposable
{
    private SandboxEnvironment(SandboxStore store, SandboxOptions options)
    {
        Store = store;
        Clock = options.Clock;
        Seed();
        Server = new OrganizationServer(store, ServerParts.Dispatcher(store.Environment, PluginTraces, options.Limits, options.Clock), options.Limits, options.Clock);
    }

    /// <summary>Answers requests.</summary>
    public IOrganizationServer Server { get; }
    /// <summary>What the imported solutions declare.</summary>
    public EnvironmentDefinition Definition => Store.Environment;
    /// <summary>The rows.</summary>
    public SandboxStore Store { get; }
    /// <summary>The time.</summary>
    public TimeProvider Clock { get; }
    /// <summary>The plug-in trace log.</summary>
    public RecentLog<PluginTrace> PluginTraces { get; } = new();

    /// <summary>An environment with the solutions that is gone when disposed.</summary>
    /// <param name="zips">Solution files, in the order of import.</param>
    public static SandboxEnvironment CreateInMemory(params byte[][] zips)
    {
        var definition = EnvironmentDefinition.Empty;
        foreach (var zip in zips)
            definition = SolutionImporter.Import(definition, new MemoryStream(zip, writable: false));
        return CreateInMemory(definition);
    }

    /// <summary>An environment with what a definition declares that is gone when disposed.</summary>
    public static SandboxEnvironment CreateInMemory(EnvironmentDefinition definition, SandboxOptions? options = null) =>
        new(SandboxStore.OpenTemporary(definition), options ?? new SandboxOptions());

    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();

    private void Seed()
    {
        using var transaction = Store.BeginWrite();
        new EnvironmentSeed(Definition, transaction, Clock.GetUtcNow().UtcDateTime).Write();
        transaction.Commit();
    }
}
