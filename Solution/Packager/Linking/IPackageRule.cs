using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Linking;

/// <summary>Something that holds for every package. The class's name is the rule.</summary>
public interface IPackageRule
{
    /// <summary>Everything in the package that breaks it.</summary>
    IEnumerable<Problem> Check(Package package);
}
