using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every status reason belongs to a state, and the default of a state is one of its own.</summary>
public sealed class StatusBelongsToState : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        foreach (var table in solution.Tables)
        {
            var states = Items(table, "state");
            var reasons = Items(table, "status");
            foreach (var reason in reasons.Where(reason => states.Count > 0 && states.All(state => Value(state, "value") != Value(reason, "state"))))
                yield return new(table.File, $"The status reason {Value(reason, "value")} belongs to state {Value(reason, "state")}, which does not exist.", Suggest.OneOf("state", Value(reason, "state"), states.Select(state => Value(state, "value"))));
            foreach (var state in states.Where(state => !reasons.Any(reason => Value(reason, "value") == Value(state, "defaultstatus") && Value(reason, "state") == Value(state, "value"))))
                yield return new(table.File, $"State {Value(state, "value")} has the default status reason {Value(state, "defaultstatus")}, which is not one of its own.",
                    Suggest.OneOf("status reason", Value(state, "defaultstatus"), reasons.Where(reason => Value(reason, "state") == Value(state, "value")).Select(reason => Value(reason, "value"))));
        }
    }

    static List<XElement> Items(Table table, string element) => [.. table.Columns.SelectMany(column => column.LocalChoice?.Element.Descendants(element) ?? [])];

    static string Value(XElement item, string attribute) => item.Attribute(attribute)?.Value ?? "";
}
