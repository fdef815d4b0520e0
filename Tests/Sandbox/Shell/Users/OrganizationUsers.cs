using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Security;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>The users of the organisation. SYSTEM is nobody to sign in as, unless there is nobody else.</summary>
public sealed class OrganizationUsers(SandboxStore store, Guid defaultUserId) : IUserDirectory
{
    private const int BaseLanguage = 1033;
    private const string Settings = "usersettings";
    private const string Language = "uilanguageid";

    /// <inheritdoc/>
    public Guid DefaultUserId => defaultUserId;

    /// <inheritdoc/>
    public IReadOnlyList<ShellUser> Users()
    {
        using var rows = store.BeginRead();
        var users = Ids(rows).Select(id => rows.Retrieve("systemuser", id, ["fullname", "jobtitle", "isdisabled"]))
            .Where(user => user.GetAttributeValue<bool?>("isdisabled") != true)
            .Select(user => ToUser(user, LanguageOf(user.Id, rows))).OrderBy(user => user.Name, StringComparer.CurrentCulture).ToList();
        var people = users.Where(user => user.Id != Pipeline.Caller.SystemUserId || user.Id == defaultUserId).ToList();
        return people.Count > 0 ? people : users;
    }

    /// <inheritdoc/>
    public void ChooseLanguage(Guid userId, int language)
    {
        using var rows = store.BeginWrite();
        if (rows.Schema.Find(Settings) == null)
            return;
        var settings = new Entity(Settings, userId) { [Language] = language };
        if (rows.Exists(Settings, userId))
            rows.Update(settings);
        else
            rows.Insert(settings);
        rows.Commit();
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

    private static int LanguageOf(Guid userId, StoreSession rows) => rows.Schema.Find(Settings) != null && rows.Exists(Settings, userId)
        ? rows.Retrieve(Settings, userId, [Language]).GetAttributeValue<int?>(Language) ?? BaseLanguage
        : BaseLanguage;

    private static ShellUser ToUser(Entity user, int language) =>
        new(user.Id, user.GetAttributeValue<string>("fullname") ?? "", user.GetAttributeValue<string>("jobtitle") ?? "", language, TimeZoneInfo.Local);
}
