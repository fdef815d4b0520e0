using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>The commands of a ribbon call scripts that are there.</summary>
internal static class RibbonsNeedWebResources
{
    private const string Prefix = "$webresource:";

    public static IEnumerable<string> Check(EnvironmentDefinition environment) =>
        from ribbon in environment.Ribbons
        from reference in ribbon.Value.Descendants().Attributes()
        where reference.Value.StartsWith(Prefix, StringComparison.Ordinal)
        let name = reference.Value[Prefix.Length..]
        where !environment.WebResources.ContainsKey(name)
        select $"The ribbon of table '{ribbon.Key}' names the web resource '{name}', which no imported solution has.";
}
