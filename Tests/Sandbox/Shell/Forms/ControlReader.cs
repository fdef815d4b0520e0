using System.Xml.Linq;

namespace Segmentation.Sandbox.Shell.Forms;

/// <summary>Reads controls and the code components that replace them (controlDescriptions, linked by uniqueid).</summary>
internal sealed class ControlReader
{
    /// <summary>formFactor of a browser; 0 is a phone, 1 a tablet.</summary>
    private const string Browser = "2";

    private readonly Dictionary<string, CustomControlModel> _custom;

    public ControlReader(XElement form)
    {
        _custom = (form.Element("controlDescriptions")?.Elements("controlDescription") ?? [])
            .Select(description => (For: Key((string?)description.Attribute("forControl")), Control: description.Elements("customControl").FirstOrDefault(IsForBrowser)))
            .Where(entry => entry.For.Length > 0 && entry.Control is not null)
            .ToDictionary(entry => entry.For, entry => Custom(entry.Control!));
    }

    public ControlModel Read(XElement control)
    {
        var classId = ((string?)control.Attribute("classid") ?? "").Trim('{', '}').ToUpperInvariant();
        return new ControlModel
        {
            Id = (string?)control.Attribute("id") ?? "",
            Kind = ControlKind.Of(classId),
            ClassId = classId,
            Column = (string?)control.Attribute("datafieldname"),
            Disabled = (string?)control.Attribute("disabled") is "true" or "1",
            Parameters = (control.Element("parameters")?.Elements() ?? []).GroupBy(parameter => parameter.Name.LocalName)
                .ToDictionary(group => group.Key, group => group.First().Value.Trim()),
            Custom = _custom.GetValueOrDefault(Key((string?)control.Attribute("uniqueid"))),
        };
    }

    private static bool IsForBrowser(XElement control) => (string?)control.Attribute("formFactor") == Browser && control.Attribute("name") is not null;

    private static CustomControlModel Custom(XElement control)
    {
        var parameters = control.Element("parameters")?.Elements().ToList() ?? [];
        return new CustomControlModel(
            (string)control.Attribute("name")!,
            parameters.Where(parameter => parameter.Name.LocalName != "data-set").ToDictionary(parameter => parameter.Name.LocalName, Binding),
            [.. parameters.Where(parameter => parameter.Name.LocalName == "data-set").Select(set => (string?)set.Attribute("name") ?? "")]);
    }

    private static BindingModel Binding(XElement parameter) =>
        new((string?)parameter.Attribute("static") == "true", (string?)parameter.Attribute("type"), parameter.Value.Trim());

    private static string Key(string? id) => (id ?? "").Trim('{', '}').ToUpperInvariant();
}
