using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Contexts;

/// <summary>Early-bound classes exist only in the caller's code: on the wire every row is a plain <see cref="Entity"/>.</summary>
internal static class EarlyBound
{
    internal static ParameterCollection Plain(ParameterCollection parameters)
    {
        if (!parameters.Values.Any(value => value is EntityCollection || IsEarlyBound(value)))
            return parameters;

        var plain = new ParameterCollection();
        foreach (var (name, value) in parameters)
            plain[name] = value switch
            {
                Entity row => Plain(row),
                EntityCollection rows when rows.Entities.Any(IsEarlyBound) =>
                    new EntityCollection(rows.Entities.Select(Plain).ToList()) { EntityName = rows.EntityName },
                _ => value,
            };
        return plain;
    }

    private static Entity Plain(Entity row) => IsEarlyBound(row) ? row.ToEntity<Entity>() : row;

    private static bool IsEarlyBound(object? value) => value is Entity && value.GetType() != typeof(Entity);
}
