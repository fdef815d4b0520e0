using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Commands;

/// <summary>Names of table privileges: prv, the right, the table's schema name; all activities share one set.</summary>
public static class PrivilegeName
{
    /// <summary>The name of a right (Create, Read, Write, Delete, Append, AppendTo, Assign, Share) on a table.</summary>
    public static string Of(string right, TableDefinition table) => $"prv{right}{(table.IsActivity ? "Activity" : table.SchemaName)}";
}
