using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Segmentation.Packager.Packaging;

/// <summary>Writes XML alike on every system: UTF-8 without byte order mark, two spaces, line feeds.</summary>
public static class XmlBytes
{
    static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" };

    /// <summary>Writes a document.</summary>
    public static byte[] Of(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings)) document.Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
