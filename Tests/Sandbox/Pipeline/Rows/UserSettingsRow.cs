using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Platform;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The platform gives every user settings when it creates the user: the organisation's language, and a time zone, which here is the machine's.</summary>
internal static class UserSettingsRow
{
    private const string Table = "usersettings";
    private const int English = 1033;

    internal static void AddFor(TableDefinition table, Entity row, RequestScope scope)
    {
        if (table.LogicalName != "systemuser" || scope.Writing.Schema.Find(Table) == null || scope.Writing.Exists(Table, row.Id))
            return;
        scope.Writing.Insert(new Entity(Table, row.Id)
        {
            ["uilanguageid"] = English,
            ["localeid"] = English,
            ["timezonecode"] = TimeZones.Of(TimeZoneInfo.Local)?.Code,
            ["createdon"] = scope.Now,
            ["modifiedon"] = scope.Now,
        });
    }
}
