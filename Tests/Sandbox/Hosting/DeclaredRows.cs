using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Hosting;

/// <summary>Rows of what solutions declare: SYSTEM's, active, dated when they are first written.</summary>
internal sealed class DeclaredRows(StoreTransaction rows, DateTime now)
{
    private static readonly EntityReference System = new("systemuser", WellKnownIds.SystemUser);

    /// <summary>Adds a row, or updates it unless it is to be kept.</summary>
    internal void Write(string table, Guid id, bool keep, params (string Column, object? Value)[] values)
    {
        var isThere = rows.Exists(table, id);
        if (isThere && keep)
            return;
        var row = new Entity(table, id);
        foreach (var (column, value) in isThere ? values : values.Concat(Stamps))
            row[column] = value;
        if (isThere)
            rows.Update(row);
        else
            rows.Insert(row);
    }

    /// <summary>Deletes those of a table that no solution declares any more.</summary>
    internal void DeleteOthers(string table, IReadOnlySet<Guid> declared)
    {
        foreach (var id in rows.Referencing(table, "ownerid", System).Where(id => !declared.Contains(id)))
            rows.Delete(table, id);
    }

    private (string Column, object? Value)[] Stamps =>
    [
        ("createdon", now), ("modifiedon", now), ("createdby", System), ("modifiedby", System),
        ("ownerid", System), ("owninguser", System), ("owningbusinessunit", new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)),
        ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)),
    ];
}
