using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Tables;

/// <summary>What may be written to a column.</summary>
public sealed class ColumnWriting
{
    /// <summary>What a column takes; null where there is no bound.</summary>
    public ColumnWriting(
        bool onCreate = true, bool onUpdate = true, bool isRequired = false, int? mostCharacters = null, double? least = null, double? most = null,
        IReadOnlyCollection<string> targets = null, DateForm dates = DateForm.Moment)
    {
        OnCreate = onCreate;
        OnUpdate = onUpdate;
        IsRequired = isRequired;
        MostCharacters = mostCharacters;
        Least = least;
        Most = most;
        Targets = targets ?? [];
        Dates = dates;
    }

    /// <summary>Whether a new row may have a value.</summary>
    public bool OnCreate { get; }

    /// <summary>Whether the value may be changed.</summary>
    public bool OnUpdate { get; }

    /// <summary>Whether the platform insists on a value.</summary>
    public bool IsRequired { get; }

    /// <summary>Characters of a text.</summary>
    public int? MostCharacters { get; }

    /// <summary>Smallest number.</summary>
    public double? Least { get; }

    /// <summary>Largest number.</summary>
    public double? Most { get; }

    /// <summary>Tables whose rows a lookup names.</summary>
    public IReadOnlyCollection<string> Targets { get; }

    /// <summary>What a date says.</summary>
    public DateForm Dates { get; }
}
