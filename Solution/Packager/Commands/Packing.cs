using Segmentation.Packager.Files;
using Segmentation.Packager.Linking;
using Segmentation.Packager.Model;
using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Commands;

/// <summary>From input to packages, refusing what does not link.</summary>
public static class Packing
{
    /// <summary>Reads and links a solution.</summary>
    /// <exception cref="Refusal">Something does not link.</exception>
    public static SolutionModel Link(SolutionInput input)
    {
        Refusal.When(Linker.Check(input));
        var solution = new SolutionModel(input);
        Refusal.When(Linker.Check(solution));
        return solution;
    }

    /// <summary>Packs a linked solution.</summary>
    /// <exception cref="Refusal">The package is not complete.</exception>
    public static byte[] Pack(SolutionModel solution, PackageKind kind, Version version)
    {
        var package = Package.Assemble(solution, kind, version);
        Refusal.When(Linker.Check(package));
        return DeterministicZip.Write(package.Entries);
    }
}
