using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>An element that does not hold what its component needs.</summary>
internal sealed class MalformedComponentException(XObject at, string message) : Exception(message)
{
    /// <summary>Where.</summary>
    public XObject At { get; } = at;
}
