using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>
/// The paging cookie: the values of the sort keys of a page's first and last row, in the platform's form
/// <c>&lt;cookie page="1"&gt;&lt;contactid last="{…}" first="{…}" /&gt;&lt;/cookie&gt;</c> (learn.microsoft.com, "Page results using FetchXml").
/// </summary>
internal static class PagingCookie
{
    public static string Write(int page, IReadOnlyList<SortKey> keys, object?[] first, object?[] last)
    {
        var cookie = new XElement("cookie", new XAttribute("page", page), keys.Select((key, index) =>
            new XElement(key.Name, Edge("last", last[index]), Edge("first", first[index]))));
        var text = new StringBuilder();
        // names may hold characters XML has no place for
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
            cookie.Save(writer);
        return text.ToString();
    }

    /// <summary>The sort values of the last row of the page before; null where the cookie is not of the page before, and the platform ignores it.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The cookie is malformed or of another query.</exception>
    public static object?[]? Read(string cookie, int page, IReadOnlyList<SortKey> keys)
    {
        var element = Load(cookie);
        if ((string?)element.Attribute("page") != (page - 1).ToString(CultureInfo.InvariantCulture))
            return null;
        var parts = element.Elements().ToList();
        if (!parts.Select(part => part.Name.LocalName).SequenceEqual(keys.Select(key => key.Name)))
            throw QueryFault.Invalid($"The paging cookie belongs to another query: it is ordered by {string.Join(", ", parts.Select(part => part.Name.LocalName))}, this one by {string.Join(", ", keys.Select(key => key.Name))}.");
        return [.. keys.Zip(parts, Value)];
    }

    private static XElement Load(string cookie)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(cookie), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false });
            return XElement.Load(reader);
        }
        catch (XmlException malformed)
        {
            throw QueryFault.Invalid($"Malformed XML in the paging cookie: {malformed.Message}");
        }
    }

    private static XAttribute Edge(string name, object? value) => value is null
        ? new XAttribute(name + "null", 1)
        : new XAttribute(name, Text(value));

    private static string Text(object value) => value switch
    {
        Guid id => id.ToString("B").ToUpperInvariant(),
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static object? Value(SortKey key, XElement part)
    {
        if (part.Attribute("lastnull") is not null)
            return null;
        var text = (string?)part.Attribute("last");
        object? value = key.StorageType switch
        {
            _ when text is null => null,
            "BLOB" when Guid.TryParse(text, out var id) => Store.ColumnValue.Bytes(id),
            "TEXT" => text,
            "REAL" when double.TryParse(text, CultureInfo.InvariantCulture, out var real) => real,
            "INTEGER" when long.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
        return key.ToSorted(value ?? throw QueryFault.Invalid($"The paging cookie has no usable last value of '{key.Name}'."));
    }
}
