using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>Changes of a table's command bar.</summary>
public sealed record Ribbon(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Every call of a script: actions and custom rules.</summary>
    public IEnumerable<XElement> ScriptCalls => Element.Descendants()
        .Where(item => item.Attribute("FunctionName") != null && item.Attribute("Library") != null);
}
