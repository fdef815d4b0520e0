using System.Xml;
using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Queries;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>Which columns of the root table a FetchXML query writes, so that empty ones appear as null.</summary>
internal static class FetchXmlShape
{
    /// <summary>The shape of a query; everything that is wrong with it is left for the query engine to say.</summary>
    public static RowShape Of(TableDefinition table, string fetchXml)
    {
        XElement fetch;
        try
        {
            using var reader = XmlReader.Create(new StringReader(fetchXml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            fetch = XElement.Load(reader);
        }
        catch (XmlException)
        {
            return new RowShape([], []);
        }
        var entity = fetch.Element("entity");
        var name = entity?.Attribute("name")?.Value;
        if (name is not null && name != table.LogicalName)
            throw WebApiException.BadQuery($"The FetchXML asks for table '{name}', but the address for '{table.EntitySetName}' ('{table.LogicalName}').");
        if (entity is null || fetch.Attribute("aggregate")?.Value is "true" or "1") return new RowShape([], []);
        if (entity.Element("all-attributes") is not null) return RowShape.All;
        return new RowShape([.. entity.Elements("attribute")
            .Where(attribute => attribute.Attribute("alias") is null)
            .Select(attribute => attribute.Attribute("name")?.Value ?? "")
            .Where(table.Columns.ContainsKey)
            .Append(table.PrimaryKey).Distinct()], []);
    }
}
