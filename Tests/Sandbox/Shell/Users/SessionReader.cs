using System.Globalization;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>Makes the session of a user. Languages are those the imported apps are named in.</summary>
public static class SessionReader
{
    /// <summary>The session as the shell shows it.</summary>
    public static SessionModel Read(EnvironmentDefinition environment, IUserDirectory directory, ShellUser user, int language)
    {
        var principal = directory.PrincipalOf(user.Id);
        return new SessionModel(
            ToSession(user),
            language,
            [.. LanguagesOf(environment).Select(ToLanguage)],
            [.. directory.Users().Select(ToSession)],
            environment.Tables.Values.ToDictionary(table => table.LogicalName, table => RightsOn(table, principal)));
    }

    private static IReadOnlyDictionary<AccessRight, PrivilegeDepth> RightsOn(TableDefinition table, Principal principal) => Enum.GetValues<AccessRight>()
        .Select(right => (Right: right, Depth: principal.DepthOf(PrivilegeName.Of(right, table))))
        .Where(held => held.Depth != PrivilegeDepth.None)
        .ToDictionary(held => held.Right, held => held.Depth);

    private static IEnumerable<int> LanguagesOf(EnvironmentDefinition environment) =>
        environment.Apps.SelectMany(app => app.Name.Translations.Keys).Append(1033).Distinct().Order();

    private static LanguageModel ToLanguage(int language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var neutral = culture.IsNeutralCulture ? culture : culture.Parent;
        return new LanguageModel(language, culture.Name, culture.TextInfo.ToTitleCase(neutral.NativeName));
    }

    private static SessionUser ToSession(ShellUser user) => new(user.Id, user.Name, user.Title, IanaName(user.TimeZone));

    /// <summary>Browsers know IANA names; Windows has names of its own.</summary>
    private static string IanaName(TimeZoneInfo zone) =>
        zone.HasIanaId || !TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? zone.Id : iana;
}
