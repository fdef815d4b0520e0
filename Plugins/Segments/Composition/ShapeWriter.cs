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
        foreach (var column in shape.GroupBy)
            WriteGroup(writer, column);
        // groups in a fixed order make pages repeatable
        foreach (var column in shape.GroupBy)
            WriteOrder(writer, "alias", column);
        if (shape.OrderBy != null)
            WriteOrder(writer, "attribute", shape.OrderBy);
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

    private static void WriteGroup(XmlWriter writer, string column)
    {
        writer.WriteStartElement("attribute");
        writer.WriteAttributeString("name", column);
        writer.WriteAttributeString("alias", column);
        writer.WriteAttributeString("groupby", "true");
        writer.WriteEndElement();
    }

    private static void WriteOrder(XmlWriter writer, string by, string name)
    {
        writer.WriteStartElement("order");
        writer.WriteAttributeString(by, name);
        writer.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter writer, string name, int? number)
    {
        if (number != null)
            writer.WriteAttributeString(name, number.Value.ToString(CultureInfo.InvariantCulture));
    }
}
