using System.Xml.Linq;
using Segmentation.Sandbox.Shell.Files;

namespace Segmentation.Sandbox.Shell.Commands;

/// <summary>Reads CommandDefinitions with the rules they refer to.</summary>
internal sealed class CommandReader(XElement ribbon)
{
    private readonly Dictionary<string, XElement> _commands = ById(ribbon.Element("CommandDefinitions"));
    private readonly RuleReader _display = new(ById(ribbon.Element("RuleDefinitions")?.Element("DisplayRules")));
    private readonly RuleReader _enable = new(ById(ribbon.Element("RuleDefinitions")?.Element("EnableRules")));

    public CommandModel Read(string id)
    {
        var command = _commands.GetValueOrDefault(id);
        return new CommandModel(
            id,
            [.. (command?.Element("DisplayRules")?.Elements("DisplayRule") ?? []).SelectMany(_display.Read)],
            [.. (command?.Element("EnableRules")?.Elements("EnableRule") ?? []).SelectMany(_enable.Read)],
            [.. (command?.Element("Actions")?.Elements() ?? []).Select(Action)]);
    }

    internal static IEnumerable<ParameterModel> Parameters(XElement parent) => parent.Elements()
        .Where(element => element.Name.LocalName.EndsWith("Parameter", StringComparison.Ordinal))
        .Select(element => new ParameterModel(element.Name.LocalName[..^"Parameter".Length], (string?)element.Attribute("Value") ?? ""));

    private static ActionModel Action(XElement action) => new(
        action.Name.LocalName,
        (string?)action.Attribute("FunctionName"),
        WebResourceName.Of((string?)action.Attribute("Library")),
        (string?)action.Attribute("Address"),
        [.. Parameters(action)]);

    private static Dictionary<string, XElement> ById(XElement? list) =>
        (list?.Elements() ?? []).GroupBy(element => (string?)element.Attribute("Id") ?? "").ToDictionary(group => group.Key, group => group.First());
}
