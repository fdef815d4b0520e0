using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Tabs, sections, cells and controls of a form have ids of their own.</summary>
public sealed class FormIdIsUnique : IRule
{
    static readonly string[] Elements = ["tab", "section", "cell", "control"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from form in solution.Tables.SelectMany(table => table.Forms)
        from element in Elements
        from id in form.Element.Descendants(element).Select(item => item.Attribute("id")?.Value).OfType<string>().GroupBy(Ids.Normalize)
        where id.Count() > 1
        select new Problem(form.File, $"{id.Count()} elements <{element}> have the id {id.First()}.", "Give each an id of its own.");
}
