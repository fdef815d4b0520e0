namespace Segmentation.Plugins.Runtime;

/// <summary>Names of the images that steps register.</summary>
public static class ImageNames
{
    /// <summary>The row before the request.</summary>
    public const string Before = "Before";

    /// <summary>The row after the request.</summary>
    public const string After = "After";
}
