using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A sub-grid's table, view and relationship exist and belong together.</summary>
public sealed class FormSubgridExists : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from form in table.Forms
        from control in form.Controls
        where control.Attribute("indicationOfSubgrid")?.Value == "true"
        from problem in Check(solution, table, control.Element("parameters") ?? new XElement("parameters"))
        select new Problem(form.File, $"The sub-grid \"{control.Attribute("id")?.Value}\" {problem.What}", problem.Right);

    static IEnumerable<(string What, string Right)> Check(SolutionModel solution, Table parent, XElement parameters)
    {
        var name = parameters.Element("TargetEntityType")?.Value ?? "";
        if (!solution.HasTable(name)) yield return ($"shows the table {name}, which does not exist.", Suggest.Table(solution, name));
        if (solution.Table(name) is not { } target) yield break;
        var view = Ids.Normalize(parameters.Element("ViewId")?.Value);
        if (target.Views.All(known => known.Id != view))
            yield return ($"shows the view {view}, which {name} does not have.", $"Name the id of a view of {name}.");
        var relationship = parameters.Element("RelationshipName")?.Value ?? "";
        var leading = solution.Relationships
            .Where(known => known.ReferencedTable == parent.LogicalName && known.ReferencingTable == name)
            .Select(known => known.Name).ToList();
        if (relationship != "" && !leading.Contains(relationship))
            yield return (
                $"follows the relationship \"{relationship}\", which does not lead from {parent.LogicalName} to {name}.",
                Suggest.OneOf("relationship", relationship, leading));
    }
}
