using System.Text.RegularExpressions;
using System.Xml.Linq;
using Segmentation.Sandbox.Shell.Files;

namespace Segmentation.Sandbox.Shell.Commands;

/// <summary>Reads RibbonDiffXml in one language: buttons with their commands, rules and labels put together.</summary>
public sealed partial class RibbonReader
{
    private readonly RibbonLabels _labels;
    private readonly CommandReader _commands;

    private RibbonReader(XElement ribbon, int language)
    {
        _labels = new RibbonLabels(ribbon, language);
        _commands = new CommandReader(ribbon);
    }

    /// <summary>The command bars; empty for a table without RibbonDiffXml.</summary>
    public static CommandBarModel Read(XElement? ribbon, int language)
    {
        if (ribbon is null) return new CommandBarModel([], []);
        var reader = new RibbonReader(ribbon, language);
        var actions = ribbon.Element("CustomActions");
        return new CommandBarModel(
            [.. (actions?.Elements("CustomAction") ?? []).SelectMany(reader.Buttons).OrderBy(button => button.Sequence)],
            [.. (actions?.Elements("HideCustomAction") ?? []).Select(hide => (string?)hide.Attribute("Location")).OfType<string>()]);
    }

    /// <summary>Location is Mscrm.&lt;bar&gt;.&lt;table&gt;.&lt;tab&gt;.&lt;group&gt;.Controls._children.</summary>
    [GeneratedRegex(@"^Mscrm\.(HomepageGrid|SubGrid|Form)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Location();

    private IEnumerable<ButtonModel> Buttons(XElement action)
    {
        var place = Location().Match((string?)action.Attribute("Location") ?? "");
        return place.Success
            ? (action.Element("CommandUIDefinition")?.Elements() ?? []).Where(IsButton).Select(button => Button(button, place.Groups[1].Value, (int?)action.Attribute("Sequence") ?? 0))
            : [];
    }

    private static bool IsButton(XElement element) => element.Name.LocalName is "Button" or "ToggleButton" or "FlyoutAnchor" or "SplitButton";

    private ButtonModel Button(XElement button, string bar, int sequence)
    {
        var id = (string?)button.Attribute("Id") ?? "";
        return new ButtonModel(
            id,
            bar,
            (int?)button.Attribute("Sequence") ?? sequence,
            _labels.Text((string?)button.Attribute("LabelText")) ?? _labels.Text((string?)button.Attribute("Alt")) ?? id,
            _labels.Text((string?)button.Attribute("ToolTipDescription")),
            Icon(button),
            (string?)button.Attribute("Command") is { Length: > 0 } command ? _commands.Read(command) : null,
            [.. button.Elements("Menu").Descendants().Where(IsButton).Select((item, index) => Button(item, bar, index))]);
    }

    private static string? Icon(XElement button) => new[] { "ModernImage", "Image32by32", "Image16by16" }
        .Select(attribute => (string?)button.Attribute(attribute))
        .Where(reference => reference?.StartsWith('$') == true || reference?.StartsWith('/') == true)
        .Select(WebResourceName.ToUrl).FirstOrDefault(url => url is not null);
}
