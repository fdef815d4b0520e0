using System.Xml.Linq;

namespace Segmentation.Sandbox.Metadata;

/// <summary>A code component (PCF).</summary>
/// <param name="Name"><c>prefix_Namespace.Constructor</c>.</param>
/// <param name="Manifest">The built ControlManifest.xml.</param>
/// <param name="Files">All its files by path inside its folder (bundle.js, strings/…).</param>
public sealed record ControlDefinition(string Name, XElement Manifest, IReadOnlyDictionary<string, byte[]> Files);
