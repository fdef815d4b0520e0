namespace Segmentation.Plugins.Runtime;

/// <summary>One reason to refuse a request.</summary>
public sealed class Problem
{
    /// <summary>A reason of this kind, worded for the user.</summary>
    public Problem(RefusalCode code, string text)
    {
        Code = code;
        Text = text;
    }

    /// <summary>Kind.</summary>
    public RefusalCode Code { get; }

    /// <summary>What is wrong, where, and what would be right.</summary>
    public string Text { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Code}: {Text}";
}
