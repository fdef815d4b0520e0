using System.Reflection;

namespace Segmentation.Packager.Registrations;

/// <summary>What an assembly says of itself: its identity, what it references, and what its plug-in classes declare.</summary>
/// <param name="Identity">Name, version, culture and public key token.</param>
/// <param name="References">Assemblies it references.</param>
/// <param name="Steps">Declared steps.</param>
/// <param name="CustomApis">Declared custom APIs.</param>
public sealed record PluginAssemblyFile(
    AssemblyName Identity,
    IReadOnlyList<AssemblyName> References,
    IReadOnlyList<StepRegistration> Steps,
    IReadOnlyList<CustomApiRegistration> CustomApis)
{
    /// <summary>Full name of the assembly.</summary>
    public string FullName => Identity.FullName;

    /// <summary>Full names of the classes that declare something, in ordinal order.</summary>
    public IReadOnlyList<string> PluginTypes =>
        [.. Steps.Select(step => step.TypeName).Concat(CustomApis.Select(api => api.TypeName)).Distinct().Order(StringComparer.Ordinal)];
}
