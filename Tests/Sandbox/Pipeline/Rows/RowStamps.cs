using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Who created and changed a row, and when.</summary>
internal static class RowStamps
{
    internal static void Created(TableDefinition table, Entity row, Operation operation, DateTime now)
    {
        // overriddencreatedon sets createdon and keeps the moment of the import itself
        // (learn.microsoft.com, "Create a table row", set the record creation date)
        var createdOn = now;
        if (row.GetAttributeValue<DateTime?>(PlatformColumn.OverriddenCreatedOn) is { } given)
        {
            createdOn = given;
            Set(table, row, PlatformColumn.OverriddenCreatedOn, now);
        }

        Set(table, row, PlatformColumn.CreatedOn, createdOn);
        Set(table, row, PlatformColumn.CreatedBy, User(operation.UserId));
        OnBehalf(table, row, PlatformColumn.CreatedOnBehalfBy, operation);
        Modified(table, row, operation, now);
    }

    internal static void Modified(TableDefinition table, Entity row, Operation operation, DateTime now)
    {
        Set(table, row, PlatformColumn.ModifiedOn, now);
        Set(table, row, PlatformColumn.ModifiedBy, User(operation.UserId));
        OnBehalf(table, row, PlatformColumn.ModifiedOnBehalfBy, operation);
    }

    private static void OnBehalf(TableDefinition table, Entity row, string column, Operation operation) =>
        Set(table, row, column, operation.InitiatingUserId == operation.UserId ? null : User(operation.InitiatingUserId));

    private static void Set(TableDefinition table, Entity row, string column, object? value)
    {
        if (table.Columns.ContainsKey(column))
            row[column] = value;
    }

    private static EntityReference User(Guid id) => new("systemuser", id);
}
