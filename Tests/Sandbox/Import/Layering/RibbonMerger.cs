using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Layering;

/// <summary>Merges the ribbons that several solutions give to one table: the groups of each follow one another.</summary>
internal static class RibbonMerger
{
    /// <summary>One ribbon by table.</summary>
    public static IReadOnlyDictionary<string, XElement> Merge(IEnumerable<IReadOnlyDictionary<string, XElement>> layers) =>
        layers.SelectMany(layer => layer).GroupBy(ribbon => ribbon.Key, ribbon => ribbon.Value)
            .ToDictionary(group => group.Key, group => Merge([.. group]));

    private static XElement Merge(IReadOnlyList<XElement> ribbons)
    {
        if (ribbons.Count == 1)
            return ribbons[0];
        var merged = new XElement(ribbons[0].Name);
        foreach (var ribbon in ribbons)
            Append(merged, ribbon);
        return merged;
    }

    private static void Append(XElement target, XElement source)
    {
        foreach (var child in source.Elements())
        {
            // groups such as CommandDefinitions have no attributes; their members are told apart by Id
            if (child.HasAttributes || target.Element(child.Name) is not { } same)
                target.Add(new XElement(child));
            else
                Append(same, child);
        }
    }
}
