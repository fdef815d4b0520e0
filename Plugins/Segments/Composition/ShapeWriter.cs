using System.Globalization;
using System.Xml;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Writes what to read of rows.</summary>
internal static class ShapeWriter
{
    internal static void WriteFetchAttributes(XmlWriter writer, FetchShape shape)
    {
        if (shape == null)
            return;
        if (shape.IsCount)
            writer.WriteAttributeString("aggregate", "true");
        WriteNumber(writer, "count", shape.PageSize);
        WriteNumber(writer, "page", shape.Page);
        if (shape.WithTotal)
            writer.WriteAttributeString("returntotalrecordcount", "true");
    }

    internal static void WriteColumns(XmlWriter writer, FetchShape shape)
    {
        if (shape == null)
            return;
        foreach (var column in shape.Columns)
            WriteColumn(writer, column, shape.IsCount);
        if (shape.OrderBy == null)
            return;
        writer.WriteStartElement("order");
        writer.WriteAttributeString("attribute", shape.OrderBy);
        writer.WriteEndElement();
    }

    private static void WriteColumn(XmlWriter writer, string column, bool isCount)
    {
        writer.WriteStartElement("attribute");
        writer.WriteAttributeString("name", column);
        if (isCount)
        {
            writer.WriteAttributeString("alias", FetchShape.CountAlias);
            writer.WriteAttributeString("aggregate", "count");
        }

        writer.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter writer, string name, int? number)
    {
        if (number != null)
            writer.WriteAttributeString(name, number.Value.ToString(CultureInfo.InvariantCulture));
    }
}
