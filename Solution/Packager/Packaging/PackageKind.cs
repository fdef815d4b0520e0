namespace Segmentation.Packager.Packaging;

/// <summary>The two kinds of package a solution is shipped as.</summary>
public enum PackageKind
{
    /// <summary>For development environments: components can be edited and removed one by one.</summary>
    Unmanaged,

    /// <summary>For test and production: imported, upgraded and uninstalled as a whole.</summary>
    Managed,
}
