using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Platform;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The platform gives every user settings when it creates the user: the organisation's language, and a time zone, which here is the machine's.</summary>
internal static class UserSettingsRow
{
    private const string Table = "usersettings";
    private const int English = 1033;

    /// <summary>Adds the settings of a user who has none.</summary>
    internal static void Add(Guid userId, StoreTransaction rows, DateTime now)
    {
        if (rows.Schema.Find(Table) == null || rows.Exists(Table, userId))
            return;
        rows.Insert(new Entity(Table, userId)
        {
            ["uilanguageid"] = English,
            ["localeid"] = English,
            ["timezonecode"] = TimeZones.Of(TimeZoneInfo.Local)?.Code,
            ["createdon"] = now,
            ["modifiedon"] = now,
        });
    }
}
