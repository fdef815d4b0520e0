using Segmentation.Packager.Customizations;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The connection references a cloud flow uses stand in customizations.xml.</summary>
public sealed class FlowConnectionIsReferenced : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var known = solution.Input.Source.Xml(CustomizationsAssembler.SkeletonPath).Root!.Element("connectionreferences")?.Elements()
            .Select(reference => reference.Attribute("connectionreferencelogicalname")?.Value ?? "").ToList() ?? [];
        return solution.Workflows.SelectMany(flow => (flow.Definition?.ConnectionReferences ?? []).Except(known).Select(name => new Problem(
            flow.EntryName, $"The connection reference \"{name}\" does not exist.", Suggest.OneOf("connection reference", name, known))));
    }
}
