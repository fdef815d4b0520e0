using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys;

/// <summary>
/// The definition a journey has after a change. The definition is the truth about the audience; a request that writes only the audience
/// writes it into the definition, and one that writes both must say the same with both.
/// </summary>
public sealed class DefinitionOfChange
{
    private DefinitionOfChange(string text, DefinitionReading reading, IEnumerable<Problem> problems)
    {
        Text = text;
        Definition = reading.Definition;
        Problems = reading.Problems.Select(problem => problem.ToProblem()).Concat(problems).ToList();
    }

    /// <summary>The definition as it is stored.</summary>
    public string Text { get; }

    /// <summary>The definition as far as it could be read; null where it could not.</summary>
    public JourneyDefinition Definition { get; }

    /// <summary>What is wrong with it, or between it and what else the request writes.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Works out the definition after a change.</summary>
    public static DefinitionOfChange Of(JourneyChange change)
    {
        if (change.WritesDefinition)
            return OfWrittenDefinition(change);
        var text = change.DefinitionBefore ?? JourneyDefinition.Empty;
        var reading = DefinitionReader.Read(text);
        if (!change.WritesAudience || reading.Definition == null)
            return new DefinitionOfChange(text, reading, []);
        var edited = DefinitionEditor.WithAudience(reading.Definition, change.Audience);
        return new DefinitionOfChange(edited, DefinitionReader.Read(edited), []);
    }

    private static DefinitionOfChange OfWrittenDefinition(JourneyChange change)
    {
        var text = change.Definition ?? string.Empty;
        var reading = DefinitionReader.Read(text);
        var audience = reading.Definition?.Audience?.SegmentId;
        var contradicts = change.WritesAudience && reading.Definition != null && audience != change.Audience;
        return new DefinitionOfChange(text, reading, contradicts ? [Contradiction(audience, change.Audience)] : []);
    }

    private static Problem Contradiction(Guid? definition, Guid? column) => new(
        RefusalCode.InvalidDefinition,
        $"$.trigger.audience is {Name(definition)}, but seg_entrysegmentid is {Name(column)}. Write one of the two, or the same in both.");

    private static string Name(Guid? segmentId) => segmentId?.ToString("D") ?? "empty";
}
