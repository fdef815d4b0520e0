using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Web;

/// <summary>Finds who is signed in at first: the user of a name, else the first administrator.</summary>
internal static class SignedInUser
{
    /// <exception cref="CommandLineException">There is no such user.</exception>
    public static Guid Find(SandboxEnvironment environment, string? name)
    {
        var users = Enabled(environment);
        if (name is null) return FirstAdministrator(environment, users);
        var user = users.FirstOrDefault(row => Is(row, "fullname", name) || Is(row, "domainname", name));
        return user?.Id ?? throw new CommandLineException($"There is no user '{name}'. There are: {string.Join(", ", users.Select(row => row.GetAttributeValue<string>("fullname")))}.");
    }

    private static Guid FirstAdministrator(SandboxEnvironment environment, IEnumerable<Entity> users)
    {
        using var rows = environment.Store.BeginRead();
        var principals = new PrincipalReader(environment.Definition);
        return users.Select(row => row.Id).FirstOrDefault(id => id != Caller.SystemUserId && principals.Read(id, rows).HoldsEverything, Caller.SystemUserId);
    }

    private static IReadOnlyList<Entity> Enabled(SandboxEnvironment environment)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname", "domainname") };
        query.Criteria.AddCondition("isdisabled", ConditionOperator.NotEqual, true);
        query.AddOrder("fullname", OrderType.Ascending);
        return environment.Server.ServiceFor(Caller.System).RetrieveMultiple(query).Entities;
    }

    private static bool Is(Entity row, string column, string text) => string.Equals(row.GetAttributeValue<string>(column), text, StringComparison.OrdinalIgnoreCase);
}
