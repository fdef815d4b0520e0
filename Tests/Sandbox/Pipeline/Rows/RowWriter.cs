using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Checks a row against its table, and writes it.</summary>
internal sealed class RowWriter(Lookups lookups)
{
    internal void Insert(TableDefinition table, Entity row, Operation operation, RequestScope scope)
    {
        Check(table, row, null, operation, scope);
        scope.Writing.Insert(row);
    }

    internal void Update(TableDefinition table, Entity row, Entity before, Operation operation, RequestScope scope)
    {
        Check(table, row, before, operation, scope);
        scope.Writing.Update(row);
    }

    private void Check(TableDefinition table, Entity row, Entity? before, Operation operation, RequestScope scope)
    {
        ColumnsMustExistRule.Check(table, row);
        RequiredColumnsRule.Check(table, row, isCreate: before is null);
        ValuesMustFitRule.Check(table, row);
        RowStatus.Check(table, row, before);
        ComputedColumns.Fill(table, row, before, scope);
        RowOwner.Derive(table, row, scope);
        lookups.Check(table, row, before ?? row, operation.UserId, scope);
    }
}
