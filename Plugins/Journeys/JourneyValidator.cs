using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Rules;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments;

namespace Segmentation.Plugins.Journeys;

/// <summary>Puts a change of a journey before every rule, and refuses it with everything they find.</summary>
public sealed class JourneyValidator
{
    private readonly SegmentDirectory _directory;
    private readonly SegmentsMatchAudienceRule _matchAudience;

    /// <summary>Asks this directory for segments, and words messages with these display names of tables.</summary>
    public JourneyValidator(SegmentDirectory directory, Func<string, string> displayName)
    {
        _directory = directory;
        _matchAudience = new SegmentsMatchAudienceRule(displayName);
    }

    /// <summary>The validator of a plug-in call.</summary>
    public static JourneyValidator For(PluginContext context) =>
        new(new SegmentDirectory(context.Caller, context.System), new TableNames(context.Caller).DisplayName);

    /// <summary>What follows from a change, if it breaks no rule.</summary>
    /// <exception cref="Refusal">It breaks some.</exception>
    public ValidJourney Validate(JourneyChange change, DefinitionOfChange after)
    {
        var definition = after.Definition;
        var ids = definition?.Segments.Select(segment => segment.SegmentId).Distinct().ToList();
        if (definition == null || ids.Count > DefinitionLimits.Segments)
            throw new Refusal(after.Problems);

        var segments = Usable(_directory.Read(ids), change);
        var journey = Derive(definition, segments);
        var problems = after.Problems
            .Concat(SegmentsExistRule.Check(definition, segments))
            .Concat(_matchAudience.Check(definition, segments, change.EntityTypeBefore))
            .Concat(EntityTypeFollowsAudienceRule.Check(change, definition, journey.EntityType))
            .ToList();
        return problems.Count == 0 ? journey : throw new Refusal(problems);
    }

    /// <summary>
    /// Leaves out what the caller may not read, except where the journey names it already:
    /// a journey can be saved by people who see less of it, but nobody learns of a segment by naming it.
    /// </summary>
    private static IReadOnlyDictionary<Guid, NamedSegment> Usable(IReadOnlyCollection<NamedSegment> segments, JourneyChange change)
    {
        var namedBefore = new Lazy<ICollection<Guid>>(() => NamedBefore(change));
        return segments
            .Where(segment => segment.IsVisible || namedBefore.Value.Contains(segment.Id))
            .ToDictionary(segment => segment.Id);
    }

    private static ICollection<Guid> NamedBefore(JourneyChange change)
    {
        var before = change.DefinitionBefore == null ? null : DefinitionReader.Read(change.DefinitionBefore).Definition;
        return new HashSet<Guid>(before?.Segments.Select(segment => segment.SegmentId) ?? []);
    }

    private static ValidJourney Derive(JourneyDefinition definition, IReadOnlyDictionary<Guid, NamedSegment> segments)
    {
        var rows = definition.Segments
            .Where(reference => segments.ContainsKey(reference.SegmentId))
            .GroupBy(reference => new { reference.SegmentId, reference.Role })
            .Select(group => JourneySegmentRow.For(segments[group.Key.SegmentId], group.Key.Role));
        var audience = definition.Audience?.SegmentId;
        var entityType = audience != null && segments.TryGetValue(audience.Value, out var segment) ? segment.EntityType : null;
        return new ValidJourney(audience, entityType, rows.ToList());
    }
}
