using System.Xml;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Loads XML from a zip: without DTD, without external resources, with line numbers for messages.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The root element; null and a problem where the file is not well-formed.</summary>
    public static XElement? Load(string file, byte[] content, ImportProblems problems)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException error)
        {
            problems.Unreadable(file, error.LineNumber, $"The XML is not well-formed: {error.Message}");
            return null;
        }
    }
}
