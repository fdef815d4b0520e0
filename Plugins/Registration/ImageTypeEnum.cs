namespace Segmentation.Plugins.Registration;

/// <summary>Which copy of a row a step receives.</summary>
public enum ImageTypeEnum
{
    /// <summary>As it was before the request.</summary>
    PreImage = 0,

    /// <summary>As it is after the request.</summary>
    PostImage = 1,

    /// <summary>Both.</summary>
    Both = 2,
}
