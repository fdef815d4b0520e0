using System.IO;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>The rows a segment's query selects, page by page in the order of their ids, so that reading can go on wherever it stopped.</summary>
public sealed class MemberPages
{
    private readonly IOrganizationService _reader;
    private readonly XElement _fetch;

    /// <summary>Reads with this user's rights.</summary>
    public MemberPages(IOrganizationService reader, string fetchXml, string primaryKey)
    {
        _reader = reader;
        _fetch = Parse(fetchXml);
        _fetch.SetAttributeValue("count", PagedQuery.PageSize);
        var entity = _fetch.Element("entity");
        entity.AddFirst(new XElement("attribute", new XAttribute("name", primaryKey)), new XElement("order", new XAttribute("attribute", primaryKey)));
    }

    /// <summary>The first page, or the one that follows the page with this cookie.</summary>
    public EntityCollection Read(int number, string cookieOfPageBefore)
    {
        _fetch.SetAttributeValue("page", number);
        _fetch.SetAttributeValue("paging-cookie", cookieOfPageBefore);
        return _reader.RetrieveMultiple(new FetchExpression(_fetch.ToString(SaveOptions.DisableFormatting)));
    }

    private static XElement Parse(string fetchXml)
    {
        using (var reader = XmlReader.Create(new StringReader(fetchXml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
            return XElement.Load(reader);
    }
}
