namespace Segmentation.Packager.Registrations;

/// <summary>Kind of a step's image; the values are spkl's and the platform's.</summary>
public enum ImageType
{
    /// <summary>The row before the operation.</summary>
    Pre = 0,

    /// <summary>The row after the operation.</summary>
    Post = 1,

    /// <summary>Both under one alias.</summary>
    Both = 2,
}
