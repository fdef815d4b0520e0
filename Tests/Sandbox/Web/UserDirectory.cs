using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Security;
using Segmentation.Sandbox.Shell.Users;

namespace Segmentation.Sandbox.Web;

/// <summary>The enabled users of an environment with their privileges.</summary>
internal sealed class UserDirectory : IUserDirectory
{
    private static readonly string[] Verbs = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];

    private readonly SandboxEnvironment _environment;
    private readonly PrincipalReader _principals;

    /// <summary>The users; the named one, or the first administrator, is signed in at first.</summary>
    /// <exception cref="CommandLineException">There is no such user.</exception>
    public UserDirectory(SandboxEnvironment environment, string? defaultUser)
    {
        _environment = environment;
        _principals = new PrincipalReader(environment.Definition);
        DefaultUserId = defaultUser is null ? FirstAdministrator() : Named(defaultUser);
    }

    public Guid DefaultUserId { get; }

    public IReadOnlyList<ShellUser> Users() => [.. Rows().Select(ToUser)];

    public IReadOnlyDictionary<string, PrivilegeDepth> PrivilegesOf(Guid userId)
    {
        using var rows = _environment.Store.BeginRead();
        var principal = _principals.Read(userId, rows);
        return _environment.Definition.Tables.Values
            .SelectMany(table => Verbs.Select(verb => $"prv{verb}{table.SchemaName}"))
            .ToDictionary(name => name, principal.DepthOf, StringComparer.OrdinalIgnoreCase);
    }

    private Guid FirstAdministrator()
    {
        using var rows = _environment.Store.BeginRead();
        return Rows().Select(row => row.Id).FirstOrDefault(id => id != Caller.SystemUserId && _principals.Read(id, rows).HoldsEverything, Caller.SystemUserId);
    }

    private Guid Named(string name)
    {
        var users = Rows();
        var user = users.FirstOrDefault(row => Is(row, "fullname", name) || Is(row, "domainname", name));
        return user?.Id ?? throw new CommandLineException($"There is no user '{name}'. There are: {string.Join(", ", users.Select(row => row.GetAttributeValue<string>("fullname")))}.");
    }

    private IReadOnlyList<Entity> Rows()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname", "domainname", "title") };
        query.Criteria.AddCondition("isdisabled", ConditionOperator.NotEqual, true);
        query.AddOrder("fullname", OrderType.Ascending);
        return _environment.Server.ServiceFor(Caller.System).RetrieveMultiple(query).Entities;
    }

    private static bool Is(Entity row, string column, string text) => string.Equals(row.GetAttributeValue<string>(column), text, StringComparison.OrdinalIgnoreCase);

    private static ShellUser ToUser(Entity row) => new(
        row.Id, row.GetAttributeValue<string>("fullname") ?? row.Id.ToString(), row.GetAttributeValue<string>("title") ?? "", 1033, TimeZoneInfo.Local);
}
