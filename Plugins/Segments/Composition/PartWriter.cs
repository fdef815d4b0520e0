using System.Collections.Generic;
using System.Xml;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Operators;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Writes filters, conditions and links.</summary>
internal sealed class PartWriter
{
    private readonly XmlWriter _writer;

    internal PartWriter(XmlWriter writer) => _writer = writer;

    /// <summary>What an entity or a link holds.</summary>
    internal void WriteBody(Filter filter, IEnumerable<Link> links)
    {
        if (filter.Parts.Count > 0)
            Write(filter);
        foreach (var link in links)
            Write(link);
    }

    private void Write(FilterPart part)
    {
        switch (part)
        {
            case Filter filter:
                Write(filter);
                break;
            case Condition condition:
                Write(condition);
                break;
            case Link link:
                Write(link);
                break;
            case SegmentTest test:
                Write(test);
                break;
        }
    }

    private void Write(Filter filter)
    {
        _writer.WriteStartElement("filter");
        _writer.WriteAttributeString("type", filter.IsOr ? "or" : "and");
        foreach (var part in filter.Parts)
            Write(part);
        _writer.WriteEndElement();
    }

    private void Write(Condition condition)
    {
        _writer.WriteStartElement("condition");
        WriteOptional("entityname", condition.Alias);
        _writer.WriteAttributeString("attribute", condition.Column);
        _writer.WriteAttributeString("operator", condition.Operator);
        WriteOptional("valueof", condition.OtherColumn);
        var isList = ConditionOperators.Find(condition.Operator)?.Values is ValueNeed.Many or ValueNeed.Choices;
        if (condition.Values.Count == 1 && !isList)
            _writer.WriteAttributeString("value", condition.Values[0]);
        else
            foreach (var value in condition.Values)
                _writer.WriteElementString("value", value);
        _writer.WriteEndElement();
    }

    private void Write(Link link)
    {
        WriteLinkStart(link.Table, link.From, link.To, LinkTypes.WordFor(link.Type));
        WriteOptional("alias", link.Alias);
        WriteBody(link.Filter, link.Links);
        _writer.WriteEndElement();
    }

    private void Write(SegmentTest test)
    {
        WriteLinkStart(SegmentMemberTable.LogicalName, SegmentMemberTable.MemberId, test.To, test.IsNegated ? "not any" : "any");
        var condition = new Condition(string.Empty, null, SegmentMemberTable.SegmentId, "eq", [test.SegmentId.ToString("D")], null);
        Write(new Filter(string.Empty, isOr: false, [condition]));
        _writer.WriteEndElement();
    }

    private void WriteLinkStart(string table, string from, string to, string type)
    {
        _writer.WriteStartElement("link-entity");
        _writer.WriteAttributeString("name", table);
        _writer.WriteAttributeString("from", from);
        _writer.WriteAttributeString("to", to);
        _writer.WriteAttributeString("link-type", type);
    }

    private void WriteOptional(string name, string value)
    {
        if (value != null)
            _writer.WriteAttributeString(name, value);
    }
}
