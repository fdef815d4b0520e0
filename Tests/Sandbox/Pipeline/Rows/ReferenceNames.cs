using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Fills the primary names of the rows that lookups point at, as the platform does on reading.</summary>
internal sealed class ReferenceNames(EnvironmentDefinition environment)
{
    internal void Fill(Entity row, StoreSession rows)
    {
        foreach (var reference in row.Attributes.Values.OfType<EntityReference>())
            if (environment.Tables.TryGetValue(reference.LogicalName, out var table) && table.PrimaryName is { } name)
                reference.Name = rows.Find(reference.LogicalName, reference.Id, [name])?.GetAttributeValue<string>(name);
    }
}
