namespace Segmentation.Packager.Linking;

/// <summary>A reference that does not link.</summary>
/// <param name="File">File of the source, or entry of the zip.</param>
/// <param name="What">What is wrong, and where in the file.</param>
/// <param name="Right">What would be right.</param>
public sealed record Problem(string File, string What, string Right)
{
    /// <summary>Name of the rule that found it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>In the form that build tools show as an error of the file.</summary>
    public override string ToString() => $"{File}: error {Rule}: {What} {Right}";
}
