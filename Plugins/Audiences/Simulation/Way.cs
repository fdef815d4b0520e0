using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;

namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>People who made the same choices on their way to a tile. Nobody takes two ways.</summary>
internal sealed class Way
{
    private Way(IReadOnlyList<Choice> choices)
    {
        Choices = choices;
        Key = string.Concat(choices.Select(choice => choice.Key));
    }

    /// <summary>The way of everybody who enters.</summary>
    internal static Way Entry { get; } = new([]);

    /// <summary>The choices, first to last.</summary>
    internal IReadOnlyList<Choice> Choices { get; }

    /// <summary>Equal for the same choices.</summary>
    internal string Key { get; }

    internal Way Taking(Choice choice) => new([.. Choices, choice]);

    /// <summary>The same people and those who chose otherwise at one tile.</summary>
    internal Way Without(Tile tile) => new(Choices.Where(choice => choice.Tile != tile).ToList());
}
