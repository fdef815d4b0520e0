using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A table of the publisher has exactly one default view of each kind the platform opens by itself.</summary>
public sealed class TableHasDefaultViews : IRule
{
    static readonly Dictionary<string, string> Kinds = new() { ["0"] = "public view", ["2"] = "associated view", ["4"] = "quick find view", ["64"] = "lookup view" };

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        where table.IsDefinedHere && table.Views.Count > 0 && solution.Manifest.Owns(table.LogicalName)
        from kind in Kinds
        let count = table.Views.Count(view => view.Element.Element("querytype")?.Value == kind.Key && view.Element.Element("isdefault")?.Value == "1")
        where count != 1
        select new Problem(
            table.File,
            $"{table.LogicalName} has {count} default {kind.Value}s.",
            $"Set isdefault to 1 in one {kind.Value} (querytype {kind.Key}).");
}
