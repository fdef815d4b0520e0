using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads the views of an <c>Entity</c> element.</summary>
internal static class ViewReader
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<ViewDefinition> Read(ReadingContext context, string table, XElement entity) =>
        context.ReadAll(entity.Element("SavedQueries")?.Element("savedqueries")?.Elements("savedquery") ?? [], view => Read(table, view));

    private static ViewDefinition Read(string table, XElement view)
    {
        var id = view.RequiredId("savedqueryid");
        return new ViewDefinition(
            id,
            table,
            view.LabelsOr("LocalizedNames", id.ToString()),
            view.Number("querytype") ?? 0,
            view.Flag("isdefault"),
            Part(view, "fetchxml", "fetch"),
            Part(view, "layoutxml", "grid"));
    }

    private static XElement Part(XElement view, string part, string root) => view.Element(part)?.Element(root)
        ?? throw new MalformedComponentException(view, $"A view needs <{part}> with <{root}> inside.");
}
