namespace Segmentation.Plugins.Audiences.Simulation;

/// <summary>How many people there are, or why nobody counted them.</summary>
public sealed class PeopleCount
{
    private PeopleCount(int? number, string reason)
    {
        Number = number;
        Reason = reason;
    }

    /// <summary>The number; null where it is not known.</summary>
    public int? Number { get; }

    /// <summary>Why it is not known, in the caller's language; null where it is.</summary>
    public string Reason { get; }

    internal static PeopleCount Of(int number) => new(number, null);

    internal static PeopleCount Unknown(string reason) => new(null, reason);

    /// <summary>Both together: nobody is in both.</summary>
    internal PeopleCount Plus(PeopleCount other) => Number == null ? this : other.Number == null ? other : Of(Number.Value + other.Number.Value);

    /// <summary>Those who are left without others who are among them.</summary>
    internal PeopleCount Minus(PeopleCount other) => Number == null ? this : other.Number == null ? other : Of(Number.Value - other.Number.Value);
}
