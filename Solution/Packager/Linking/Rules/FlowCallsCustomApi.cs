using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The custom APIs a cloud flow calls exist, and get the parameters they have and need.</summary>
public sealed class FlowCallsCustomApi : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        solution.Workflows.SelectMany(flow => (flow.Definition?.Calls ?? []).SelectMany(call => Check(solution, flow, call)));

    static IEnumerable<Problem> Check(SolutionModel solution, Workflow flow, FlowCall call)
    {
        if (solution.CustomApis.FirstOrDefault(known => known.UniqueName == call.Message) is not { } api)
        {
            yield return new(flow.EntryName, $"It calls {call.Message}, which does not exist.", Suggest.OneOf("custom API", call.Message, solution.CustomApis.Select(known => known.UniqueName)));
            yield break;
        }
        var parameters = api.Members.Where(member => member.IsRequest).ToList();
        foreach (var name in call.Parameters.Where(name => parameters.All(known => known.UniqueName != name)))
            yield return new(flow.EntryName, $"It gives {call.Message} the parameter {name}, which it does not have.", Suggest.OneOf("parameter", name, parameters.Select(known => known.UniqueName)));
        foreach (var missing in parameters.Where(known => known.IsOptional != "1" && !call.Parameters.Contains(known.UniqueName)))
            yield return new(flow.EntryName, $"It does not give {call.Message} its parameter {missing.UniqueName}.", $"Add item/{missing.UniqueName}.");
    }
}
