using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.PluginHost;

/// <summary>Loads one plug-in DLL apart from the Sandbox's own code; the SDK it was compiled against becomes the contract assemblies.</summary>
internal sealed class PluginAssemblyContext : AssemblyLoadContext
{
    private static readonly Dictionary<string, Assembly> Sdk = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Xrm.Sdk"] = typeof(Entity).Assembly,
        ["Microsoft.Crm.Sdk.Proxy"] = Assembly.Load("Microsoft.Crm.Sdk.Proxy"),
    };

    private PluginAssemblyContext(string name) : base(name, isCollectible: true)
    {
    }

    /// <summary>Loads the DLL of a solution file.</summary>
    internal static Assembly Load(string fullName, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        return new PluginAssemblyContext(fullName).LoadFromStream(stream);
    }

    /// <inheritdoc/>
    /// <remarks>Null hands framework assemblies (mscorlib, System.ServiceModel …) over to the Sandbox's own.</remarks>
    protected override Assembly? Load(AssemblyName assemblyName) => Sdk.GetValueOrDefault(assemblyName.Name ?? "");
}
