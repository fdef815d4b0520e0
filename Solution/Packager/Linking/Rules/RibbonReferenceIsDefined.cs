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

    static IEnumerable<Problem> Check(Ribbon ribbon) =>
    [
        .. Undefined(ribbon, "command", Values(ribbon, "CustomActions", "Command"), Ids(ribbon, "CommandDefinitions", "CommandDefinition")),
        .. Undefined(ribbon, "enable rule", Values(ribbon, "EnableRules", "Id", "CommandDefinitions"), Ids(ribbon, "RuleDefinitions", "EnableRule")),
        .. Undefined(ribbon, "display rule", Values(ribbon, "DisplayRules", "Id", "CommandDefinitions"), Ids(ribbon, "RuleDefinitions", "DisplayRule")),
        .. Undefined(ribbon, "label", ribbon.Element.Descendants().Attributes().Select(attribute => attribute.Value).Where(value => value.StartsWith(Label, StringComparison.Ordinal)).Select(value => value[Label.Length..]), Ids(ribbon, "LocLabels", "LocLabel")),
    ];

    static IEnumerable<Problem> Undefined(Ribbon ribbon, string kind, IEnumerable<string> used, List<string> defined) => used
        .Where(id => !id.StartsWith(Platform, StringComparison.Ordinal) && !defined.Contains(id)).Distinct()
        .Select(id => new Problem(ribbon.File, $"The {kind} \"{id}\" is used, but not defined.", Suggest.OneOf(kind, id, defined)));

    static IEnumerable<string> Values(Ribbon ribbon, string container, string attribute, string? within = null) =>
        (within == null ? ribbon.Element.Elements(container) : ribbon.Element.Elements(within).Descendants(container)).Descendants().Attributes(attribute).Select(value => value.Value);

    static List<string> Ids(Ribbon ribbon, string container, string element) =>
        [.. ribbon.Element.Elements(container).Descendants(element).Attributes("Id").Select((XAttribute id) => id.Value)];
}
