using System.Collections.Generic;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>What came of reading a definition.</summary>
public sealed class DefinitionReading
{
    /// <summary>A definition and what is wrong with it.</summary>
    public DefinitionReading(JourneyDefinition definition, IReadOnlyList<DefinitionProblem> problems)
    {
        Definition = definition;
        Problems = problems;
    }

    /// <summary>What could be read; null where the text is no definition at all.</summary>
    public JourneyDefinition Definition { get; }

    /// <summary>Everything that is wrong; empty for a sound definition.</summary>
    public IReadOnlyList<DefinitionProblem> Problems { get; }
}
