using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Files;

namespace Segmentation.Sandbox.Shell.Apps;

/// <summary>Reads a SiteMap element in one language. An entry without title takes the plural name of its table, as in the platform.</summary>
public sealed class SiteMapReader(EnvironmentDefinition environment, int language)
{
    /// <summary>The areas that have something to show.</summary>
    /// <param name="siteMap">The SiteMap element.</param>
    /// <param name="mayRead">Whether the user may read a table; entries of other tables are left out.</param>
    public IReadOnlyList<AreaModel> Read(XElement siteMap, Func<string, bool> mayRead) =>
    [
        .. siteMap.Elements("Area").Select(area => Area(area, mayRead)).Where(area => area.Groups.Count > 0),
    ];

    private AreaModel Area(XElement area, Func<string, bool> mayRead) => new(
        Id(area),
        Title(area) ?? Id(area),
        IconOf(area, null),
        (string?)area.Attribute("ShowGroups") != "false",
        [.. area.Elements("Group").Select(group => Group(group, mayRead)).Where(group => group.SubAreas.Count > 0)]);

    private GroupModel Group(XElement group, Func<string, bool> mayRead) => new(
        Id(group),
        Title(group) ?? "",
        [.. group.Elements("SubArea").Where(entry => TableOf(entry) is not { } table || mayRead(table)).Select(SubArea)]);

    private SubAreaModel SubArea(XElement entry)
    {
        var table = TableOf(entry) is { } name && environment.Tables.TryGetValue(name, out var found) ? found : null;
        var url = (string?)entry.Attribute("Url");
        return new SubAreaModel(
            Id(entry),
            Title(entry) ?? table?.CollectionName.In(language) ?? Id(entry),
            IconOf(entry, table),
            table?.LogicalName,
            url is null ? null : WebResourceName.ToUrl(url) ?? url,
            (string?)entry.Attribute("DefaultView"));
    }

    private static string Id(XElement element) => (string?)element.Attribute("Id") ?? "";

    private static string? TableOf(XElement entry) => (string?)entry.Attribute("Entity");

    private string? Title(XElement element)
    {
        var titles = element.Element("Titles")?.Elements("Title")
            .Select(title => (Language: (int?)title.Attribute("LCID"), Text: (string?)title.Attribute("Title")))
            .Where(title => title.Language is not null && title.Text is not null)
            .ToDictionary(title => title.Language!.Value, title => title.Text!);
        return titles is { Count: > 0 } ? new LocalizedText(titles).In(language) : null;
    }

    private static string? IconOf(XElement element, TableDefinition? table) =>
        WebResourceName.ToUrl((string?)element.Attribute("VectorIcon"))
        ?? WebResourceName.ToUrl((string?)element.Attribute("Icon"))
        ?? WebResourceName.ToUrl(table?.IconVectorName);
}
