using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Security;

/// <summary>Names of table privileges.</summary>
public static class PrivilegeName
{
    // tables whose privileges are called otherwise (learn.microsoft.com, "Security role privilege by tables")
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["systemuser"] = "User",
        ["asyncoperation"] = "AsyncOperation",
    };

    /// <summary>Whether everybody may read a table: it has no privileges, and no rows that are anybody's.</summary>
    public static bool IsReadByEverybody(TableDefinition table) => table.LogicalName == "timezonedefinition";

    /// <summary>The privilege for a right on a table. All activities share one.</summary>
    public static string Of(AccessRight right, TableDefinition table) =>
        $"prv{right}{(table.IsActivity ? "Activity" : Exceptions.GetValueOrDefault(table.LogicalName, table.SchemaName))}";
}
