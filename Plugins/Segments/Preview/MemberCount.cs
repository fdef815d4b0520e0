namespace Segmentation.Plugins.Segments.Preview;

/// <summary>How many rows there are.</summary>
public sealed class MemberCount
{
    /// <summary>A number of rows, or one they are no fewer than.</summary>
    public MemberCount(int value, bool isExact)
    {
        Value = value;
        IsExact = isExact;
    }

    /// <summary>The number.</summary>
    public int Value { get; }

    /// <summary>Whether there are no more than that.</summary>
    public bool IsExact { get; }
}
