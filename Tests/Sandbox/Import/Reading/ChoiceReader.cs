using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a choice from an <c>optionset</c> element: a global one, or that of a choice, yes/no, status or status reason column.</summary>
internal static class ChoiceReader
{
    /// <summary>The choice.</summary>
    public static ChoiceDefinition Read(XElement optionSet)
    {
        var name = optionSet.RequiredAttribute("Name");
        var options = OptionElements(optionSet).Select(ReadOption).ToList();
        if (options.GroupBy(option => option.Value).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new MalformedComponentException(optionSet, $"The choice '{name}' has the value {twice.Key} twice.");
        return new ChoiceDefinition(name, optionSet.Flag("IsGlobal"), optionSet.Labels("displaynames"), options);
    }

    private static IEnumerable<XElement> OptionElements(XElement optionSet) =>
        (optionSet.Element("options")?.Elements("option") ?? [])
            .Concat(optionSet.Element("states")?.Elements("state") ?? [])
            .Concat(optionSet.Element("statuses")?.Elements("status") ?? []);

    private static ChoiceOption ReadOption(XElement option) => new(option.RequiredNumber("value"), option.Labels("labels"))
    {
        Color = option.Attribute("Color")?.Value is { Length: > 0 } color ? color : null,
        State = option.Attribute("state") is null ? null : option.RequiredNumber("state"),
        DefaultStatus = option.Attribute("defaultstatus") is null ? null : option.RequiredNumber("defaultstatus"),
        InvariantName = option.Attribute("invariantname")?.Value,
    };
}
