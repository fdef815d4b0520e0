using System.Xml.Linq;

namespace Segmentation.Sandbox.Shell.Forms;

/// <summary>Reads the event handlers of a form (onload, onsave, onchange).</summary>
internal static class HandlerReader
{
    public static IEnumerable<HandlerModel> Read(XElement form) =>
        from happening in form.Element("events")?.Elements("event") ?? []
        from handler in happening.Element("Handlers")?.Elements("Handler") ?? []
        where (string?)handler.Attribute("enabled") is not "false"
        select new HandlerModel(
            (string?)happening.Attribute("name") ?? "",
            (string?)happening.Attribute("attribute"),
            (string?)handler.Attribute("functionName") ?? "",
            (string?)handler.Attribute("libraryName") ?? "",
            (string?)handler.Attribute("passExecutionContext") == "true",
            (string?)handler.Attribute("parameters") ?? "");
}
