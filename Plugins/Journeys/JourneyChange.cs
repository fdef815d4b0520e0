using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>What a request writes of a journey's definition, audience and entity type, and what they were before.</summary>
public sealed class JourneyChange
{
    private readonly Entity _target;
    private readonly Entity _before;

    private JourneyChange(Entity target, Entity before)
    {
        _target = target;
        _before = before;
    }

    /// <summary>The change a Create or Update of seg_journey makes.</summary>
    public static JourneyChange Of(PluginContext context) => new(context.Target, context.Before);

    /// <summary>The change that writing this definition would be.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="before">The definition so far; null for a new journey.</param>
    public static JourneyChange Trial(string definition, string before) => new(WithDefinition(definition), before == null ? null : WithDefinition(before));

    /// <summary>Whether the journey is new.</summary>
    public bool IsCreate => _before == null;

    /// <summary>Whether the request writes the definition. A new row's empty column is as good as none.</summary>
    public bool WritesDefinition => Writes(JourneyTable.Definition);

    /// <summary>The definition the request writes; null where it clears it.</summary>
    public string Definition => _target.GetAttributeValue<string>(JourneyTable.Definition);

    /// <summary>Whether the request writes the audience.</summary>
    public bool WritesAudience => Writes(JourneyTable.EntrySegmentId);

    /// <summary>The audience the request writes; null where it clears it.</summary>
    public Guid? Audience => _target.GetAttributeValue<EntityReference>(JourneyTable.EntrySegmentId)?.Id;

    /// <summary>Whether the request writes the entity type.</summary>
    public bool WritesEntityType => Writes(JourneyTable.EntityType);

    /// <summary>The entity type the request writes.</summary>
    public string EntityType => _target.GetAttributeValue<string>(JourneyTable.EntityType);

    /// <summary>The definition before the request; null where there was none.</summary>
    public string DefinitionBefore => _before?.GetAttributeValue<string>(JourneyTable.Definition);

    /// <summary>The entity type before the request; null where there was none.</summary>
    public string EntityTypeBefore => _before?.GetAttributeValue<string>(JourneyTable.EntityType);

    private bool Writes(string column) =>
        _target.Contains(column) && (!IsCreate || _target[column] != null);

    private static Entity WithDefinition(string definition) => new(JourneyTable.LogicalName) { [JourneyTable.Definition] = definition };
}
