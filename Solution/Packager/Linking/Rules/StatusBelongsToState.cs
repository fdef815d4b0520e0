using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every status reason belongs to a state, and the default of a state is one of its own.</summary>
public sealed class StatusBelongsToState : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.Tables.SelectMany(Check);

    static IEnumerable<Problem> Check(Table table)
    {
        var states = Items(table, "state").ToLookup(state => Value(state, "value"), state => Value(state, "defaultstatus"));
        var reasons = Items(table, "status").ToLookup(reason => Value(reason, "state"), reason => Value(reason, "value"));
        foreach (var orphan in reasons.Where(reason => states.Count > 0 && !states.Contains(reason.Key)))
            yield return new(
                table.File,
                $"The status reason {orphan.First()} belongs to state {orphan.Key}, which does not exist.",
                Suggest.OneOf("state", orphan.Key, states.Select(state => state.Key)));
        foreach (var state in states.Where(state => !state.All(reasons[state.Key].Contains)))
            yield return new(
                table.File,
                $"State {state.Key} has the default status reason {state.First()}, which is not one of its own.",
                Suggest.OneOf("status reason", state.First(), reasons[state.Key]));
    }

    static IEnumerable<XElement> Items(Table table, string element) => table.Columns
        .SelectMany(column => column.LocalChoice?.Element.Descendants(element) ?? []);

    static string Value(XElement item, string attribute) => item.Attribute(attribute)?.Value ?? "";
}
