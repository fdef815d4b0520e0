using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Shell;
using Segmentation.Sandbox.WebApi;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.Web;

/// <summary>Serves an environment on 127.0.0.1: the Web API and the model-driven app.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    // FetchXML travels in the address
    private const int LongestRequestLine = 64 * 1024;

    private readonly WebApplication _app;

    private LocalServer(WebApplication app, string address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>Where it answers, such as http://127.0.0.1:5080.</summary>
    public string Address { get; }

    /// <summary>Starts to answer.</summary>
    /// <param name="environment">What is served.</param>
    /// <param name="port">Port; 0: any free one.</param>
    /// <param name="user">Full name or domain name of who is signed in at first; null: the administrator.</param>
    /// <exception cref="CommandLineException">The port is in use, or there is no such user.</exception>
    public static async Task<LocalServer> StartAsync(SandboxEnvironment environment, int port, string? user = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)
            // a failed start is told by the exception, worded for the reader
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        });
        var app = builder.Build();
        app.UseLocalOnly();
        var shell = ShellHost.For(environment, SignedInUser.Find(environment, user));
        var model = EdmModelBuilder.Build(environment.Definition);
        app.MapWebApi(() => model, environment.Server, new SignedInCallers(shell));
        app.MapShell(shell);
        app.MapClock(environment.Clock);
        try
        {
            await app.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            throw new CommandLineException($"Port {port} is already in use. Choose another with --port, or end the program that uses it.");
        }
        return new LocalServer(app, app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Answers until the process is asked to stop.</summary>
    public Task RunAsync() => _app.WaitForShutdownAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
