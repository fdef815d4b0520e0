using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>No class is registered twice for one message, table and stage, and no two steps share an id or the order among those of one stage.</summary>
public sealed class StepIsRegisteredOnce : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var steps = solution.Plugins?.Steps ?? [];
        return
        [
            .. steps.Where(step => step.Id != null)
                .GroupBy(step => step.Id)
                .Where(group => group.Count() > 1)
                .Select(group => StepProblem.Of(
                    group.Last(),
                    $"has the id {group.Key}, which is also that of \"{group.First().Name}\".",
                    "Give it an id of its own.")),
            .. steps.GroupBy(step => (step.TypeName, step.Message, step.Table, step.Stage))
                .Where(group => group.Count() > 1)
                .Select(group => StepProblem.Of(
                    group.Last(),
                    $"is one of {group.Count()} of this class for {group.Key.Message} of {group.Key.Table} in {group.Key.Stage}.",
                    "Register it once.")),
            .. steps.GroupBy(step => (step.Message, step.Table, step.Stage, step.IsAsynchronous, step.Rank))
                .Where(group => group.Count() > 1)
                .Select(group => StepProblem.Of(
                    group.Last(),
                    $"has the order {group.Key.Rank}, which is also that of \"{group.First().Name}\".",
                    "Give the steps of one stage different orders.")),
        ];
    }
}
