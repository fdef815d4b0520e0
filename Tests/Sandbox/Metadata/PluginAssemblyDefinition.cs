namespace Segmentation.Sandbox.Metadata;

/// <summary>A plug-in assembly and the bytes of its DLL.</summary>
/// <param name="Id">Id.</param>
/// <param name="FullName">Name, version, culture, public key token.</param>
/// <param name="Content">The DLL.</param>
/// <param name="Types">Its plug-in types.</param>
public sealed record PluginAssemblyDefinition(Guid Id, string FullName, byte[] Content, IReadOnlyList<PluginTypeDefinition> Types);

/// <summary>A plug-in type.</summary>
/// <param name="Id">Id; also the export key custom APIs name.</param>
/// <param name="TypeName">Full name of the class.</param>
/// <param name="AssemblyFullName">Full name of its assembly.</param>
public sealed record PluginTypeDefinition(Guid Id, string TypeName, string AssemblyFullName);
