using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>
/// Reads the query of a segment: FetchXML (learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference) that only filters.
/// Tables, columns and operators are judged by rules that know them.
/// </summary>
public static class QueryReader
{
    private const string Example = "Write <fetch><entity name=\"contact\"><filter>…</filter></entity></fetch>.";

    /// <summary>What a text says, and everything that is wrong with it.</summary>
    public static QueryReading Read(string text)
    {
        var problems = new QueryProblems();
        var root = QueryXml.Read(text, problems);
        var query = root == null ? null : ReadFetch(root, problems);
        return new QueryReading(query, problems.All);
    }

    /// <summary>What a filter over a table says, and everything that is wrong with it; the same rules hold as within a query.</summary>
    public static QueryReading ReadFilter(string text, string table)
    {
        var problems = new QueryProblems();
        var root = QueryXml.Read(text, problems);
        if (root == null)
            return new QueryReading(null, problems.All);
        if (root.Name != "filter")
        {
            problems.Add(root.Place, $"The filter must begin with the element \"filter\", not \"{root.Name}\". Write <filter><condition attribute=\"…\" operator=\"…\" value=\"…\" /></filter>.");
            return new QueryReading(null, problems.All);
        }

        var query = new SegmentQuery(table, root.Place, new FilterReader(problems).ReadAll(root.Place, [root]), []);
        LinkCountRule.Check(query, problems);
        return new QueryReading(query, problems.All);
    }

    private static SegmentQuery ReadFetch(QueryElement fetch, QueryProblems problems)
    {
        if (fetch.Name != "fetch")
        {
            problems.Add(fetch.Place, $"The query must begin with the element \"fetch\". {Example}");
            return null;
        }

        var entities = ElementShape.Fetch.Check(fetch, problems);
        if (entities.Count == 1)
            return ReadEntity(entities[0], problems);
        problems.Add(fetch.Place, $"The element \"fetch\" must hold one element \"entity\", not {entities.Count}. {Example}");
        return null;
    }

    private static SegmentQuery ReadEntity(QueryElement entity, QueryProblems problems)
    {
        var children = ElementShape.Entity.Check(entity, problems);
        var reader = new FilterReader(problems);
        var query = new SegmentQuery(
            Required.Attribute(entity, "name", problems),
            entity.Place,
            reader.ReadAll(entity.Place, children),
            reader.Links.ReadJoined(children));
        LinkCountRule.Check(query, problems);
        return query;
    }
}
