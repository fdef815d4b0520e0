using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Contexts;

/// <summary>Copies the contract's commonest values member by member: what their serializer does, in a fraction of its time.</summary>
internal static class ValueCopy
{
    /// <returns>False for values that only the serializer can judge.</returns>
    internal static bool TryCopy(object? value, out object? copy)
    {
        copy = value switch
        {
            null or string or Guid or bool or int or long or double or decimal or DateTime => value,
            EntityReference reference when reference.KeyAttributes.Count == 0 => Copy(reference),
            OptionSetValue option => new OptionSetValue(option.Value),
            Money money => new Money(money.Value),
            Entity row when row.GetType() == typeof(Entity) => Copy(row),
            EntityCollection rows => Copy(rows),
            _ => null,
        };
        return copy is not null || value is null;
    }

    internal static Entity? Copy(Entity row)
    {
        if (row.RelatedEntities.Count > 0 || row.KeyAttributes.Count > 0)
            return null;

        var copy = new Entity(row.LogicalName, row.Id) { RowVersion = row.RowVersion, EntityState = row.EntityState };
        foreach (var (name, value) in row.Attributes)
        {
            if (!TryCopy(value, out var copied))
                return null;
            copy.Attributes[name] = copied;
        }

        foreach (var (name, text) in row.FormattedValues)
            copy.FormattedValues[name] = text;
        return copy;
    }

    private static EntityReference Copy(EntityReference reference) =>
        new(reference.LogicalName, reference.Id) { Name = reference.Name, RowVersion = reference.RowVersion };

    private static EntityCollection? Copy(EntityCollection rows)
    {
        var copies = new List<Entity>(rows.Entities.Count);
        foreach (var row in rows.Entities)
        {
            if (row is null || row.GetType() != typeof(Entity) || Copy(row) is not { } copy)
                return null;
            copies.Add(copy);
        }

        return new EntityCollection(copies)
        {
            EntityName = rows.EntityName,
            MoreRecords = rows.MoreRecords,
            PagingCookie = rows.PagingCookie,
            MinActiveRowVersion = rows.MinActiveRowVersion,
            TotalRecordCount = rows.TotalRecordCount,
            TotalRecordCountLimitExceeded = rows.TotalRecordCountLimitExceeded,
        };
    }
}
