namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>Yes, no, or why nobody knows.</summary>
internal sealed class Answer
{
    private Answer(bool? value, string reason)
    {
        Value = value;
        Reason = reason;
    }

    /// <summary>Null where it is not known.</summary>
    internal bool? Value { get; }

    /// <summary>Why it is not known, in the caller's language; null where it is.</summary>
    internal string Reason { get; }

    internal static Answer Of(bool value) => new(value, null);

    internal static Answer Unknown(string reason) => new(null, reason);
}
