using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Other/Relationships.xml lists exactly the relationships under Other/Relationships; SolutionPackager packs by that list.</summary>
public sealed class RelationshipIsListed : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var source = solution.Input.Source;
        var listed = source.Contains(SolutionModel.RelationshipIndexPath)
            ? source.Xml(SolutionModel.RelationshipIndexPath).Descendants("EntityRelationship")
                .Select(item => item.Attribute("Name")?.Value ?? "").ToList()
            : [];
        var described = solution.Relationships.Select(relationship => relationship.Name).ToList();
        return
        [
            .. solution.Relationships
                .Where(relationship => !listed.Contains(relationship.Name))
                .Select(relationship => new Problem(
                    relationship.File,
                    $"The relationship \"{relationship.Name}\" is not listed.",
                    $"Name it in {SolutionModel.RelationshipIndexPath}.")),
            .. listed
                .Except(described)
                .Select(name => new Problem(
                    SolutionModel.RelationshipIndexPath,
                    $"The relationship \"{name}\" is not described.",
                    Suggest.OneOf("relationship", name, described))),
            .. described
                .GroupBy(name => name)
                .Where(group => group.Count() > 1)
                .Select(group => new Problem(
                    SolutionModel.RelationshipIndexPath,
                    $"The relationship \"{group.Key}\" is described {group.Count()} times.",
                    "Describe it once.")),
        ];
    }
}
