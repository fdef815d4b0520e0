using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>
/// Reads which code component draws cells of a table's grids: a parameter of the Power Apps grid control, which stands in
/// <c>CustomControlDefaultConfigs</c> (learn.microsoft.com, "Customize the editable grid control"). Other grid controls are refused by name.
/// </summary>
internal static class GridCustomizerReader
{
    private const string PowerAppsGrid = "Microsoft.PowerApps.PowerAppsOneGrid";

    /// <summary>Name of the component; null where the grid draws its cells itself.</summary>
    public static string? Read(ReadingContext context, string table, XElement entity)
    {
        var controls = (entity.Element("CustomControlDefaultConfigs")?.Descendants("customControl") ?? []).Where(control => control.Attribute("name") is not null).ToList();
        foreach (var other in controls.Where(control => control.Attribute("name")!.Value != PowerAppsGrid))
            context.Problems.Refuse(ReadingContext.Customizations, other, $"The grid control '{other.Attribute("name")!.Value}' of table '{table}' is not supported by the Sandbox.");
        return controls.Descendants("GridCustomizerControlFullName").Select(parameter => parameter.Value.Trim()).FirstOrDefault(name => name != "");
    }
}
