using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Columns the platform computes from others when a row is written.</summary>
internal static class ComputedColumns
{
    internal static void Fill(TableDefinition table, Entity row, Entity? before, RequestScope scope)
    {
        FullName.Compose(table, row, before);
        AddressComposite.Compose(table, row, before);
        CurrencyColumns.Fill(table, row, before, scope);
        if (before is null && table.IsActivity && table.Columns.ContainsKey("activitytypecode"))
            row["activitytypecode"] = table.LogicalName;
    }
}
