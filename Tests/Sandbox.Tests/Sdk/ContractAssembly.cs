using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Segmentation.Sandbox.Tests.Sdk;

/// <summary>A built contract assembly, read without loading it: the .NET Framework build cannot be loaded beside the other.</summary>
internal sealed class ContractAssembly : IDisposable
{
    private readonly PEReader _file;

    public ContractAssembly(string name, string targetFramework)
    {
        _file = new PEReader(File.OpenRead(PathOf(name, targetFramework)));
        Metadata = _file.GetMetadataReader();
    }

    public MetadataReader Metadata { get; }

    public AssemblyName Identity => Metadata.GetAssemblyDefinition().GetAssemblyName();

    public CorFlags Flags => _file.PEHeaders.CorHeader!.Flags;

    public byte[] Signature
    {
        get
        {
            var directory = _file.PEHeaders.CorHeader!.StrongNameSignatureDirectory;
            return [.. _file.GetSectionData(directory.RelativeVirtualAddress).GetContent(0, directory.Size)];
        }
    }

    public static string[] ExpectedSurface(string file) =>
        File.ReadAllLines(Path.Combine(RepoRoot, "Tests", "Sandbox.Tests", "Sdk", file));

    public void Dispose() => _file.Dispose();

    private static string PathOf(string name, string targetFramework) =>
        Path.Combine(RepoRoot, "Tests", "Sandbox.Sdk", name, "bin", Configuration, targetFramework, name + ".dll");

    private static string RepoRoot => typeof(ContractAssembly).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepoRoot").Value!;

    private static string Configuration =>
        typeof(ContractAssembly).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
