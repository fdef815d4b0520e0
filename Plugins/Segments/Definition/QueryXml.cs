using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>
/// Turns the text of a query into elements without trusting it: nothing is fetched or expanded, and reading stops where a limit is reached.
/// </summary>
internal sealed class QueryXml
{
    private const string Root = "seg_query";
    private readonly QueryProblems _problems;
    private int _elements;
    private int _conditions;
    private int _values;

    private QueryXml(QueryProblems problems) => _problems = problems;

    /// <summary>The root element; null, with the reason among the problems, where there is none to work with.</summary>
    internal static QueryElement Read(string text, QueryProblems problems)
    {
        if (text.Length > QueryLimits.Characters)
        {
            problems.Add(Root, $"The query has {text.Length:N0} characters; at most {QueryLimits.Characters:N0} are possible.");
            return null;
        }

        try
        {
            using (var reader = XmlReader.Create(new StringReader(text), Settings()))
                return new QueryXml(problems).Read(reader);
        }
        catch (XmlException exception)
        {
            problems.Add(Root, text.Contains("<!DOCTYPE")
                ? "The query has a document type declaration (DOCTYPE), which is not allowed. Remove it, and write what its entities stand for."
                : $"The query is no well-formed XML: {exception.Message}");
            return null;
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = QueryLimits.Characters,
    };

    private QueryElement Read(XmlReader reader)
    {
        QueryElement root = null;
        var open = new Stack<QueryElement>();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = ReadElement(reader, open.Count == 0 ? null : open.Peek());
                    root ??= element;
                    if (!IsWithinLimits(element, open.Count))
                        return null;
                    if (!isEmpty)
                        open.Push(element);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text:
                case XmlNodeType.CDATA:
                case XmlNodeType.SignificantWhitespace:
                    open.Peek().AddText(reader.Value);
                    break;
            }
        }

        return root;
    }

    private static QueryElement ReadElement(XmlReader reader, QueryElement parent)
    {
        var name = reader.Name;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
            attributes[reader.Name] = reader.Value;
        var element = new QueryElement(name, PlaceOf(name, parent), attributes);
        parent?.Children.Add(element);
        return element;
    }

    private static string PlaceOf(string name, QueryElement parent)
    {
        if (parent == null)
            return name;
        return parent.CountNext(name) is var number && number > 1 ? $"{parent.Place}/{name}[{number}]" : $"{parent.Place}/{name}";
    }

    private bool IsWithinLimits(QueryElement element, int depth)
    {
        if (depth >= QueryLimits.Depth)
            return TooMuch(element, $"Elements stand more than {QueryLimits.Depth} deep in each other. Use fewer groups within groups.");
        if (++_elements > QueryLimits.Elements)
            return TooMuch(element, $"The query has more than {QueryLimits.Elements:N0} elements.");
        if (element.Name is "condition" or "link-entity" && ++_conditions > QueryLimits.Conditions)
            return TooMuch(element, $"The query has more than {QueryLimits.Conditions} conditions and links. Use the operator \"in\" for many values of a column, or several segments.");
        if (element.Name == "value" && ++_values > QueryLimits.Values)
            return TooMuch(element, $"The query has more than {QueryLimits.Values:N0} values. Use a static segment for a list of rows.");
        return true;
    }

    private bool TooMuch(QueryElement element, string reason)
    {
        _problems.Add(element.Place, reason);
        return false;
    }
}
