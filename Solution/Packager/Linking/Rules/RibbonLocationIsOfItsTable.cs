using System.Text.RegularExpressions;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A button of a table's command bar stands on that table's form, grid or sub-grid; elsewhere it never shows.</summary>
public sealed partial class RibbonLocationIsOfItsTable : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        where table.Ribbon != null
        from action in table.Ribbon!.Element.Descendants("CustomAction")
        let location = action.Attribute("Location")?.Value ?? ""
        where Location().Match(location) is not { Success: true } match || match.Groups["table"].Value != table.LogicalName
        select new Problem(
            table.Ribbon!.File,
            $"The custom action \"{action.Attribute("Id")?.Value}\" stands at \"{location}\".",
            $"A location of this table is Mscrm.Form.{table.LogicalName}.…, Mscrm.HomepageGrid.{table.LogicalName}.… or Mscrm.SubGrid.{table.LogicalName}.…");

    [GeneratedRegex(@"^Mscrm\.(Form|HomepageGrid|SubGrid)\.(?<table>\w+)\.")]
    private static partial Regex Location();
}
