using System.Xml.Linq;
using Segmentation.Sandbox.Shell.Files;

namespace Segmentation.Sandbox.Shell.Commands;

/// <summary>Reads the display or enable rules a command refers to by id.</summary>
internal sealed class RuleReader(IReadOnlyDictionary<string, XElement> definitions)
{
    private static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    /// <summary>The rules of one reference. An id that the ribbon does not define belongs to the platform: the few the shell has are <see cref="PlatformRules"/>.</summary>
    public IEnumerable<RuleModel> Read(XElement reference)
    {
        var id = (string?)reference.Attribute("Id") ?? "";
        var rules = definitions.TryGetValue(id, out var definition) && definition.HasElements ? definition : PlatformRules.Find(id);
        return rules is null
            ? [new RuleModel(id, "Undefined", NoAttributes, [], [])]
            : rules.Elements().Select(rule => Rule(id, rule));
    }

    private static RuleModel Rule(string id, XElement rule) => new(
        id,
        rule.Name.LocalName,
        rule.Attributes().ToDictionary(attribute => attribute.Name.LocalName, attribute =>
            attribute.Name.LocalName == "Library" ? WebResourceName.Of(attribute.Value) ?? attribute.Value : attribute.Value),
        [.. CommandReader.Parameters(rule)],
        [.. rule.Elements("Or").Select(group => (IReadOnlyList<RuleModel>)[.. group.Elements().Select(inner => Rule(id, inner))])]);
}
