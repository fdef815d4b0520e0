using System.Xml.Linq;
using Segmentation.Sandbox.Import.Package;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>What readers share: the zip's files and the list of problems.</summary>
/// <param name="Package">The zip's files.</param>
/// <param name="Problems">Where they report what they cannot read.</param>
internal sealed record ReadingContext(SolutionPackage Package, ImportProblems Problems)
{
    /// <summary>Name of the file that holds the classic components.</summary>
    public const string Customizations = "customizations.xml";

    /// <summary>The components of these elements of customizations.xml; one that cannot be read is reported, and the others are read all the same.</summary>
    public IReadOnlyList<T> ReadAll<T>(IEnumerable<XElement> elements, Func<XElement, T?> read) where T : class =>
        elements.Select(element => Read(Customizations, element, read)).OfType<T>().ToList();

    /// <summary>The component of an element; null and a problem where it cannot be read.</summary>
    public T? Read<T>(string file, XElement element, Func<XElement, T?> read) where T : class
    {
        try
        {
            return read(element);
        }
        catch (MalformedComponentException malformed)
        {
            Problems.Unreadable(file, malformed.At, malformed.Message);
            return null;
        }
    }
}
