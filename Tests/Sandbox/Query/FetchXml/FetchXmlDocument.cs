using System.Xml;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Query.FetchXml;

/// <summary>Loads FetchXML text that may be hostile: no DTD, no external entity, bounded length and nesting.</summary>
internal static class FetchXmlDocument
{
    public static XElement Load(string fetchXml)
    {
        if (string.IsNullOrWhiteSpace(fetchXml))
            throw QueryFault.InvalidXml("The query is empty.");
        if (fetchXml.Length > QueryLimits.FetchXmlLength)
            throw QueryFault.InvalidXml($"The query has {fetchXml.Length:N0} characters; at most {QueryLimits.FetchXmlLength:N0} are read.");
        try
        {
            RefuseDeepNesting(fetchXml);
            using var reader = Reader(fetchXml);
            return XElement.Load(reader);
        }
        catch (XmlException malformed)
        {
            throw QueryFault.InvalidXml(malformed.Message);
        }
    }

    private static void RefuseDeepNesting(string fetchXml)
    {
        using var reader = Reader(fetchXml);
        while (reader.Read())
        {
            if (reader.Depth > QueryLimits.FetchXmlDepth)
                throw QueryFault.InvalidXml($"Elements are nested more than {QueryLimits.FetchXmlDepth} deep.");
        }
    }

    private static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = QueryLimits.FetchXmlLength,
    });
}
