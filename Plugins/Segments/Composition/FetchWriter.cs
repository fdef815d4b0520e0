using System.Text;
using System.Xml;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Writes queries as FetchXML, element by element.</summary>
public static class FetchWriter
{
    /// <summary>A query as it is stored.</summary>
    public static string Write(SegmentQuery query) => Write(query, null);

    /// <summary>A query that reads something of the rows.</summary>
    public static string Write(SegmentQuery query, FetchShape shape)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("fetch");
            ShapeWriter.WriteFetchAttributes(writer, shape);
            writer.WriteStartElement("entity");
            writer.WriteAttributeString("name", query.Table);
            ShapeWriter.WriteColumns(writer, shape);
            var parts = new PartWriter(writer);
            parts.WriteBody(query.Filter, query.Links);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return text.ToString();
    }
}
