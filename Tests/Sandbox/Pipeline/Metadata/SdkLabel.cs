using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Metadata;

/// <summary>A label as the SDK has it: all translations, and that of the caller.</summary>
internal static class SdkLabel
{
    internal static Label Of(LocalizedText text, int language) => new(
        new LocalizedLabel(text.In(language), language),
        text.Translations.Select(translation => new LocalizedLabel(translation.Value, translation.Key)).ToArray());
}
