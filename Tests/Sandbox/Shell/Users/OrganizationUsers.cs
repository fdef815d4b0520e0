using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Security;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>The users of the organisation. SYSTEM is nobody to sign in as, unless there is nobody else.</summary>
public sealed class OrganizationUsers(SandboxStore store, Guid defaultUserId) : IUserDirectory
{
    private const int BaseLanguage = 1033;

    /// <inheritdoc/>
    public Guid DefaultUserId => defaultUserId;

    /// <inheritdoc/>
    public IReadOnlyList<ShellUser> Users()
    {
        using var rows = store.BeginRead();
        var users = Ids(rows).Select(id => rows.Retrieve("systemuser", id, ["fullname", "jobtitle", "isdisabled"]))
            .Where(user => user.GetAttributeValue<bool?>("isdisabled") != true)
            .Select(ToUser).OrderBy(user => user.Name, StringComparer.CurrentCulture).ToList();
        var people = users.Where(user => user.Id != Pipeline.Caller.SystemUserId || user.Id == defaultUserId).ToList();
        return people.Count > 0 ? people : users;
    }

    /// <inheritdoc/>
    public Principal PrincipalOf(Guid userId)
    {
        using var rows = store.BeginRead();
        return new PrincipalReader(store.Environment).Read(userId, rows);
    }

    private static List<Guid> Ids(StoreSession rows)
    {
        var table = rows.Schema.Find("systemuser") ?? throw new InvalidOperationException("The environment has no table systemuser.");
        var ids = new List<Guid>();
        using var statement = rows.Prepare($"SELECT {table.Column("systemuserid").Sql} FROM {table.Sql}");
        while (statement.Step()) ids.Add(statement.Guid(0));
        return ids;
    }

    private static ShellUser ToUser(Entity user) =>
        new(user.Id, user.GetAttributeValue<string>("fullname") ?? "", user.GetAttributeValue<string>("jobtitle") ?? "", BaseLanguage, TimeZoneInfo.Local);
}
