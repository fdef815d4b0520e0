using System.Xml;
using Segmentation.Packager.Files;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every XML file of the source can be read.</summary>
public sealed class XmlIsWellFormed : ISourceRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionInput input) =>
        input.Source.Matching("**.xml").Select(path => Read(input.Source, path))
            .Concat(input.Controls.Matching("**/ControlManifest.xml").Select(path => Read(input.Controls, path)))
            .OfType<Problem>();

    static Problem? Read(FileTree files, string path)
    {
        try
        {
            files.Xml(path);
            return null;
        }
        catch (XmlException reason)
        {
            return new(path, $"Line {reason.LineNumber}, position {reason.LinePosition}: {reason.Message}", "Mend the XML.");
        }
    }
}
