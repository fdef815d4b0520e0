using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Areas, groups and sub-areas of a site map have ids of their own.</summary>
public sealed class SiteMapIdIsUnique : IRule
{
    static readonly string[] Elements = ["Area", "Group", "SubArea"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from map in solution.SiteMaps
        from id in map.Element.Descendants().Where(item => Elements.Contains(item.Name.LocalName)).GroupBy(item => item.Attribute("Id")?.Value)
        where id.Count() > 1
        select new Problem(map.File, $"The id \"{id.Key}\" is given {id.Count()} times.", "Give each area, group and sub-area an id of its own.");
}
