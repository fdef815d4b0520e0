using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Shell.Apps;

/// <summary>Reads apps in one language.</summary>
public sealed class AppReader(EnvironmentDefinition environment, int language)
{
    /// <summary>The apps of the app launcher.</summary>
    public IReadOnlyList<AppSummary> Summaries() =>
    [
        .. environment.Apps
            .Select(app => new AppSummary(AppId.Of(app.UniqueName), app.UniqueName, app.Name.In(language), app.Description.In(language), null))
            .OrderBy(app => app.Name, StringComparer.CurrentCulture),
    ];

    /// <summary>The app of that id or unique name; null: there is none.</summary>
    public AppDefinition? Find(string idOrUniqueName) => environment.Apps.FirstOrDefault(app =>
        string.Equals(app.UniqueName, idOrUniqueName, StringComparison.OrdinalIgnoreCase)
        || (Guid.TryParse(idOrUniqueName, out var id) && AppId.Of(app.UniqueName) == id));

    /// <summary>The app with what its site map shows to a user.</summary>
    public AppModel Read(AppDefinition app, Principal user) => new(
        AppId.Of(app.UniqueName),
        app.UniqueName,
        app.Name.In(language),
        new SiteMapReader(environment, language).Read(app.SiteMap, table =>
            environment.Tables.TryGetValue(table, out var definition) && user.DepthOf(PrivilegeName.Of(AccessRight.Read, definition)) != PrivilegeDepth.None));
}
