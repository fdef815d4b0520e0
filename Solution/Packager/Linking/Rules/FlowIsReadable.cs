using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The JSON of a cloud flow is the definition of a flow.</summary>
public sealed class FlowIsReadable : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.Workflows
        .Where(flow => flow.Content != null && flow.Definition == null)
        .Select(flow => new Problem(flow.EntryName, "It is no definition of a cloud flow.", "Give it properties.connectionReferences and properties.definition.actions."));
}
