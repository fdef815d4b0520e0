using Microsoft.Xrm.Sdk.Metadata;

namespace Segmentation.Sandbox.Pipeline.Metadata;

/// <summary>Sets what only the platform may set: the SDK keeps those setters to itself.</summary>
internal static class SdkReadOnly
{
    internal static T With<T>(this T metadata, string property, object? value) where T : MetadataBase
    {
        var found = metadata.GetType().GetProperty(property) ?? throw new ArgumentException($"{metadata.GetType().Name} has no property {property}.", nameof(property));
        found.SetValue(metadata, value);
        return metadata;
    }
}
