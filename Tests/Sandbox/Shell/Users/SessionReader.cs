using System.Globalization;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>Makes the session of a user. Languages are those the imported solutions have labels in.</summary>
public static class SessionReader
{
    /// <summary>The session as the shell shows it.</summary>
    public static SessionModel Read(EnvironmentDefinition environment, IUserDirectory directory, ShellUser user, int language) => new(
        ToSession(user),
        language,
        [.. LanguagesOf(environment).Select(ToLanguage)],
        [.. directory.Users().Select(ToSession)],
        directory.PrivilegesOf(user.Id));

    private static IEnumerable<int> LanguagesOf(EnvironmentDefinition environment) =>
        environment.Apps.SelectMany(app => app.Name.Translations.Keys)
            .Concat(environment.Tables.Values.SelectMany(table => table.DisplayName.Translations.Keys))
            .Append(1033).Distinct().Order();

    private static LanguageModel ToLanguage(int language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return new LanguageModel(language, culture.Name, culture.TextInfo.ToTitleCase(culture.NativeName));
    }

    private static SessionUser ToSession(ShellUser user) =>
        new(user.Id, user.Name, user.Title, IanaName(user.TimeZone), (int)user.TimeZone.GetUtcOffset(DateTime.UtcNow).TotalMinutes);

    /// <summary>Browsers know IANA names; Windows has names of its own.</summary>
    private static string IanaName(TimeZoneInfo zone) =>
        zone.HasIanaId || !TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? zone.Id : iana;
}
