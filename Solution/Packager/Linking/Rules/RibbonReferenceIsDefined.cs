using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Commands, rules and labels that a command bar names are defined in it, unless they are the platform's.</summary>
public sealed class RibbonReferenceIsDefined : IRule
{
    const string Label = "$LocLabels:";
    const string Platform = "Mscrm.";

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.Tables.Select(table => table.Ribbon).OfType<Ribbon>().SelectMany(Check);

    static IEnumerable<Problem> Check(Ribbon ribbon)
    {
        var actions = ribbon.Element.Elements("CustomActions");
        var commands = ribbon.Element.Elements("CommandDefinitions");
        var rules = ribbon.Element.Elements("RuleDefinitions");
        return
        [
            .. Undefined(ribbon, "command", Values(actions.Descendants(), "Command"), Values(commands.Elements(), "Id")),
            .. Undefined(ribbon, "enable rule", Values(commands.Descendants("EnableRule"), "Id"), Values(rules.Descendants("EnableRule"), "Id")),
            .. Undefined(ribbon, "display rule", Values(commands.Descendants("DisplayRule"), "Id"), Values(rules.Descendants("DisplayRule"), "Id")),
            .. Undefined(ribbon, "label", Labels(ribbon), Values(ribbon.Element.Descendants("LocLabel"), "Id")),
        ];
    }

    static IEnumerable<Problem> Undefined(Ribbon ribbon, string kind, IEnumerable<string> used, List<string> defined) => used
        .Where(id => !id.StartsWith(Platform, StringComparison.Ordinal) && !defined.Contains(id)).Distinct()
        .Select(id => new Problem(ribbon.File, $"The {kind} \"{id}\" is used, but not defined.", Suggest.OneOf(kind, id, defined)));

    static IEnumerable<string> Labels(Ribbon ribbon) => ribbon.Element.Descendants().Attributes()
        .Where(attribute => attribute.Value.StartsWith(Label, StringComparison.Ordinal)).Select(attribute => attribute.Value[Label.Length..]);

    static List<string> Values(IEnumerable<XElement> elements, string attribute) => [.. elements.Attributes(attribute).Select(value => value.Value)];
}
