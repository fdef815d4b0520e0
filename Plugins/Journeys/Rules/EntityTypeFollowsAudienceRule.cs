using System.Collections.Generic;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys.Rules;

/// <summary>A request may repeat the entity type that follows from the audience, but not write another one.</summary>
public static class EntityTypeFollowsAudienceRule
{
    /// <summary>The contradiction between what the request writes and what follows.</summary>
    public static IEnumerable<Problem> Check(JourneyChange change, JourneyDefinition definition, string entityType)
    {
        var isKnown = definition.Audience == null || entityType != null;
        if (isKnown && change.WritesEntityType && change.EntityType != entityType)
            yield return new Problem(
                RefusalCode.InvalidDefinition,
                $"seg_entitytype is {change.EntityType ?? "empty"}, but it follows from the audience and is {entityType ?? "empty"}. Leave it out.");
    }
}
