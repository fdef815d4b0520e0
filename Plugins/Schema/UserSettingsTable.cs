namespace Segmentation.Plugins.Schema;

/// <summary>Table usersettings (learn.microsoft.com, "UserSettings table/entity reference"): a row for each user, with the user's id.</summary>
public static class UserSettingsTable
{
    /// <summary>Logical name of the table.</summary>
    public const string LogicalName = "usersettings";

    /// <summary>The user; primary key.</summary>
    public const string UserId = "systemuserid";

    /// <summary>Language of the user interface; 0 or empty where the user chose none.</summary>
    public const string UiLanguageId = "uilanguageid";

    /// <summary>Time zone in which the user reads times, the number of a time zone definition.</summary>
    public const string TimeZoneCode = "timezonecode";
}
