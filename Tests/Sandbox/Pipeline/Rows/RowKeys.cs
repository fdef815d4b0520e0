using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Finds the ids of rows that are named by an alternate key.</summary>
internal static class RowKeys
{
    /// <summary>Id of the row an entity stands for; null when no row has its key.</summary>
    internal static Guid? Find(TableDefinition table, Entity row, RequestScope scope)
    {
        if (row.Id != Guid.Empty)
            return row.Id;
        if (row.Attributes.TryGetValue(table.PrimaryKey, out var key) && key is Guid id && id != Guid.Empty)
            return id;
        return row.KeyAttributes.Count == 0 ? Guid.Empty : scope.Rows.FindByKey(table.LogicalName, row.KeyAttributes);
    }

    /// <summary>Id of the row a reference points at.</summary>
    /// <exception cref="System.ServiceModel.FaultException">No row has the key.</exception>
    internal static Guid Resolve(EntityReference reference, RequestScope scope)
    {
        if (reference.Id == Guid.Empty && reference.KeyAttributes.Count > 0)
            reference.Id = scope.Rows.FindByKey(reference.LogicalName, reference.KeyAttributes) ?? throw RowFault.NoRowWithKey(reference.LogicalName);
        return reference.Id;
    }
}
