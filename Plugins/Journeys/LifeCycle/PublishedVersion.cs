using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>
/// The version of a definition that is published. What it said is kept as a hash, which the next publication is compared with: white space makes no other version.
/// </summary>
internal sealed class PublishedVersion
{
    private PublishedVersion(int number, string hash)
    {
        Number = number;
        Hash = hash;
    }

    /// <summary>1 for the first.</summary>
    internal int Number { get; }

    /// <summary>What seg_publishedhash holds.</summary>
    internal string Hash { get; }

    /// <summary>The version that publishing a journey makes: the same while its definition is the same.</summary>
    internal static PublishedVersion Of(JourneyRow journey)
    {
        var hash = HashOf(journey.Reading.Definition);
        return new PublishedVersion(hash == journey.PublishedHash ? journey.Version : journey.Version + 1, hash);
    }

    private static string HashOf(JourneyDefinition definition) => DeterministicId.Of(JsonWriter.Write(definition.Document)).ToString("D");
}
