using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Jobs;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Tracing;
using Segmentation.Sandbox.Store;
using Segmentation.Sandbox.Time;

namespace Segmentation.Sandbox.Hosting;

/// <summary>A running environment: imported solutions, rows, and the server and the asynchronous service over them.</summary>
public sealed class SandboxEnvironment : IDisposable
{
    private readonly ServerParts _parts;

    private SandboxEnvironment(SandboxStore store, SandboxOptions options)
    {
        Store = store;
        Clock = options.Clock ?? new SandboxClock();
        Seed();
        _parts = new ServerParts(store, options, Clock, PluginTraces, Requests);
        if (options.JobWorkers > 0)
            _parts.Jobs.Start(options.JobWorkers);
    }

    /// <summary>Answers requests.</summary>
    public IOrganizationServer Server => _parts.Server;
    /// <summary>What the imported solutions declare.</summary>
    public EnvironmentDefinition Definition => Store.Environment;
    /// <summary>The rows.</summary>
    public SandboxStore Store { get; }
    /// <summary>The time.</summary>
    public TimeProvider Clock { get; }
    /// <summary>The plug-in trace log.</summary>
    public RecentLog<PluginTrace> PluginTraces { get; } = new();
    /// <summary>The latest requests from outside.</summary>
    public RecentLog<RequestLogEntry> Requests { get; } = new(200);

    /// <summary>An environment with the solutions that is gone when disposed.</summary>
    /// <param name="zips">Solution files, in the order of import.</param>
    /// <exception cref="SolutionImportException">A solution is refused; with every reason.</exception>
    public static SandboxEnvironment CreateInMemory(params byte[][] zips) => CreateInMemory(Import(zips));

    /// <summary>An environment with what a definition declares that is gone when disposed.</summary>
    public static SandboxEnvironment CreateInMemory(EnvironmentDefinition definition, SandboxOptions? options = null) =>
        Start(SandboxStore.OpenTemporary(definition), options);

    /// <summary>The environment with what a definition declares and the rows of a file; made when the file is not there.</summary>
    public static SandboxEnvironment OpenFile(string databasePath, EnvironmentDefinition definition, SandboxOptions? options = null) =>
        Start(SandboxStore.Open(databasePath, definition), options);

    /// <summary>The environment of a folder; made when the folder is empty, kept when not.</summary>
    /// <param name="folder">Folder of its files.</param>
    /// <param name="zips">Solution files to import first: new ones, or other versions of those imported before.</param>
    /// <param name="options">How it runs.</param>
    /// <exception cref="SolutionImportException">A solution is refused; with every reason.</exception>
    public static SandboxEnvironment Open(string folder, IReadOnlyList<byte[]> zips, SandboxOptions? options = null)
    {
        var files = new EnvironmentFolder(folder);
        options ??= new SandboxOptions();
        var environment = OpenFile(files.DatabasePath, files.Import(zips), options with { Clock = options.Clock ?? SandboxClock.Open(files.ClockPath) });
        files.Keep();
        return environment;
    }

    /// <summary>The organisation as an asynchronous step on the creation of a row sees it: for those who do what such a step does, under circumstances of their own.</summary>
    /// <param name="row">The row as it was created.</param>
    /// <param name="caller">With whose rights the step calls.</param>
    public IOrganizationService ServiceAfterCreateOf(Entity row, Caller caller) => _parts.Server.ServiceAfterCreateOf(row, caller);

    /// <summary>Runs asynchronous steps that wait, also those that wait for their next attempt, until none is left.</summary>
    /// <param name="most">Runs after which it stops nevertheless.</param>
    /// <returns>How many runs it took.</returns>
    public int DrainJobs(int most = int.MaxValue) => _parts.Jobs.Drain(most);

    /// <inheritdoc/>
    public void Dispose()
    {
        _parts.Jobs.Dispose();
        Store.Dispose();
    }

    private static SandboxEnvironment Start(SandboxStore store, SandboxOptions? options)
    {
        try
        {
            return new SandboxEnvironment(store, options ?? new SandboxOptions());
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private static EnvironmentDefinition Import(IEnumerable<byte[]> zips) =>
        zips.Aggregate(EnvironmentDefinition.Empty, (definition, zip) => SolutionImporter.Import(definition, new MemoryStream(zip, writable: false)));

    private void Seed()
    {
        using var transaction = Store.BeginWrite();
        var now = Clock.GetUtcNow().UtcDateTime;
        new EnvironmentSeed(Definition, transaction, now).Write();
        var declared = new DeclaredRows(transaction, now);
        new EnvironmentVariableRows(Definition, declared).Write();
        new CustomApiRows(Definition, declared).Write();
        JobIndexes.Create(transaction);
        transaction.Commit();
    }
}
