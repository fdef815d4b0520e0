using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>Reads seg_definition. Never throws: whatever the text, the answer is a definition, or problems with their places, or both.</summary>
public static class DefinitionReader
{
    /// <summary>The version of definitions that this solution reads.</summary>
    public const int Version = 1;

    /// <summary>Reads a text.</summary>
    public static DefinitionReading Read(string text)
    {
        if (text.Length > DefinitionLimits.Characters)
            return Refused(JsonPath.Root, string.Format(
                CultureInfo.InvariantCulture, "is {0:N0} characters long; at most {1:N0} fit", text.Length, DefinitionLimits.Characters));
        try
        {
            return JsonReader.Read(text) is JsonObject document
                ? Read(document)
                : Refused(JsonPath.Root, "is not an object; write { \"version\": 1, … }");
        }
        catch (JsonSyntaxException error)
        {
            return Refused(error.Path, $"is not JSON: {error.Message}");
        }
    }

    private static DefinitionReading Read(JsonObject document)
    {
        var problems = new List<DefinitionProblem>();
        var root = new DefinitionNode(document, JsonPath.Root, problems);
        if (!VersionIsKnown(document, root))
            return new DefinitionReading(null, problems);

        var segments = new List<SegmentReference>();
        if (root.OptionalObject("trigger") is { } trigger)
        {
            if (trigger.IsWritten("audience") && trigger.RequiredId("audience", "the id of a segment") is { } audience)
                segments.Add(new SegmentReference(audience, SegmentRole.Entry, trigger.PathOf("audience")));
            segments.AddRange(References(trigger, "exclusionSegments", SegmentRole.Exclusion));
        }

        if (root.OptionalObject("exitCriteria") is { } exit)
            segments.AddRange(References(exit, "suppressionSegments", SegmentRole.Suppression));

        var tiles = new TileReader(segments).Read(root);
        var start = root.IsWritten("start") ? root.RequiredText("start", "the id of the first tile") : null;
        var definition = new JourneyDefinition(document, start, tiles ?? [], segments);
        if (tiles != null)
            problems.AddRange(TileGraphRule.Check(definition));
        problems.AddRange(SegmentsAreNamedOnceRule.Check(definition));
        return new DefinitionReading(definition, problems);
    }

    private static bool VersionIsKnown(JsonObject document, DefinitionNode root)
    {
        var version = document["version"];
        if (version is JsonNumber { Digits: "1" })
            return true;
        root.Report("version", version switch
        {
            null => $"is missing; write {Version}",
            JsonNumber number => $"is {number.Digits}; this solution reads version {Version} only",
            _ => $"is {version.Kind}; write the number {Version}",
        });
        return false;
    }

    private static IEnumerable<SegmentReference> References(DefinitionNode owner, string name, SegmentRole role) =>
        owner.Ids(name, owner.OptionalArray(name)).Select(id => new SegmentReference(id.Value, role, id.Key));

    private static DefinitionReading Refused(JsonPath path, string reason) =>
        new(null, [new DefinitionProblem(path, reason)]);
}
