using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Contexts;

/// <summary>Early-bound classes exist only in the caller's code: on the wire every row is a plain <see cref="Entity"/>.</summary>
internal static class EarlyBound
{
    internal static object Plain(object value) => value switch
    {
        Entity row => Plain(row),
        EntityCollection rows when rows.Entities.Any(row => row.GetType() != typeof(Entity)) =>
            new EntityCollection(rows.Entities.Select(Plain).ToList()) { EntityName = rows.EntityName },
        _ => value,
    };

    private static Entity Plain(Entity row) => row.GetType() == typeof(Entity) ? row : row.ToEntity<Entity>();
}
