using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Jobs;
using Segmentation.Sandbox.Shell.Trace;
using Segmentation.Sandbox.Shell.Users;

namespace Segmentation.Sandbox.Shell;

/// <summary>What the shell needs of the Sandbox.</summary>
/// <param name="Environment">The environment as imported now; asked again for each request, because an import replaces it.</param>
/// <param name="Users">Who may sign in.</param>
/// <param name="Trace">The last requests.</param>
/// <param name="Jobs">The system jobs; null: none are shown.</param>
public sealed record ShellHost(Func<EnvironmentDefinition> Environment, IUserDirectory Users, IRequestTrace Trace, JobListReader? Jobs = null)
{
    /// <summary>Who sends a request; the Web API asks it too.</summary>
    public SignIn SignIn { get; } = new(Users);

    /// <summary>The shell of a running environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="defaultUserId">Who is signed in at first.</param>
    public static ShellHost For(SandboxEnvironment environment, Guid defaultUserId)
    {
        var users = new OrganizationUsers(environment.Store, defaultUserId);
        string NameOf(Guid id) => users.Users().FirstOrDefault(user => user.Id == id)?.Name ?? (id == WellKnownIds.SystemUser ? "SYSTEM" : id.ToString());
        return new ShellHost(() => environment.Definition, users, new OrganizationTrace(environment.Requests, environment.PluginTraces, NameOf), new JobListReader(environment.Store));
    }
}
