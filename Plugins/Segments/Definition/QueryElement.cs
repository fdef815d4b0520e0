using System;
using System.Collections.Generic;
using System.Text;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>An XML element of a query, before anything is made of it.</summary>
internal sealed class QueryElement
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    internal QueryElement(string name, string place, IReadOnlyDictionary<string, string> attributes)
    {
        Name = name;
        Place = place;
        Attributes = attributes;
    }

    internal string Name { get; }

    /// <summary>Path from the root, e.g. <c>fetch/entity/filter[2]</c>; numbers count the elements of one name and are left out for the first.</summary>
    internal string Place { get; }

    internal IReadOnlyDictionary<string, string> Attributes { get; }

    internal List<QueryElement> Children { get; } = [];

    /// <summary>Text between the tags, without that of children.</summary>
    internal string Text => _text.ToString();

    /// <summary>The number of the next child of this name.</summary>
    internal int CountNext(string name) => _numbers[name] = _numbers.TryGetValue(name, out var count) ? count + 1 : 1;

    internal void AddText(string text) => _text.Append(text);

    internal string Attribute(string name) => Attributes.TryGetValue(name, out var value) ? value : null;
}
