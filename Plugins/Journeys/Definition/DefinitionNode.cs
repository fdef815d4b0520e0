using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>An object of a definition. Asking it for a member of some type notes a problem where the member has another.</summary>
internal sealed class DefinitionNode
{
    private readonly JsonObject _value;
    private readonly ICollection<DefinitionProblem> _problems;

    internal DefinitionNode(JsonObject value, JsonPath path, ICollection<DefinitionProblem> problems)
    {
        _value = value;
        _problems = problems;
        Path = path;
    }

    internal JsonPath Path { get; }

    internal JsonPath PathOf(string name) => Path.Member(name);

    internal void Report(string name, string reason) => ReportAt(PathOf(name), reason);

    /// <summary>A member that is not empty; null, with a problem, where it is.</summary>
    internal string RequiredText(string name, string meaning, int most = int.MaxValue)
    {
        var text = Member<JsonString>(name, meaning, "a string")?.Text;
        if (text is not { Length: 0 } && !(text?.Length > most))
            return text;
        Report(name, text.Length == 0 ? $"is empty; write {meaning}" : $"is {text.Length} characters long; at most {most} fit");
        return null;
    }

    /// <summary>A member that may be absent, which is the same as an empty one: null.</summary>
    internal string OptionalText(string name) =>
        IsWritten(name) && Member<JsonString>(name, null, "a string") is { Text.Length: > 0 } text ? text.Text : null;

    /// <summary>A member that is one of some words; null, with a problem, where it is not.</summary>
    internal string RequiredWord(string name, params string[] words)
    {
        var value = _value[name];
        if (value is JsonString written && words.Contains(written.Text))
            return written.Text;
        var found = value is JsonString text ? $"\"{Quote(text.Text)}\", which is not supported" : value?.Kind ?? "missing";
        Report(name, $"is {found}; write one of {string.Join(", ", words.Select(word => $"\"{word}\""))}");
        return null;
    }

    /// <summary>A member that may be absent.</summary>
    internal int? OptionalWholeNumber(string name, int least)
    {
        var number = IsWritten(name) ? Member<JsonNumber>(name, null, "a number") : null;
        if (number == null)
            return null;
        if (int.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least)
            return value;
        Report(name, $"is {Quote(number.Digits)}; write a whole number from {least} to {int.MaxValue}");
        return null;
    }

    /// <summary>A member that is the id of a row; null, with a problem, where it is not.</summary>
    internal Guid? RequiredId(string name, string meaning) =>
        Member<JsonString>(name, meaning, "a string") is { } text ? ParseId(text.Text, PathOf(name)) : null;

    /// <summary>A member that may be absent.</summary>
    internal DefinitionNode OptionalObject(string name) => IsWritten(name) ? ObjectAt(name, null) : null;

    /// <summary>An object whose members are values of columns; it may be absent.</summary>
    internal JsonObject OptionalValues(string name) => IsWritten(name) ? Member<JsonObject>(name, null, "an object") : null;

    internal JsonArray RequiredArray(string name, string meaning) => Member<JsonArray>(name, meaning, "an array");

    /// <summary>A member that may be absent, which is the same as an empty array.</summary>
    internal JsonArray OptionalArray(string name) => IsWritten(name) ? Member<JsonArray>(name, null, "an array") : null;

    /// <summary>The objects of an array; items that are none are noted as problems.</summary>
    internal IEnumerable<DefinitionNode> Objects(string name, JsonArray array)
    {
        for (var i = 0; i < (array?.Items.Count ?? 0); i++)
        {
            var path = PathOf(name).Item(i);
            if (array.Items[i] is JsonObject item)
                yield return Child(item, path);
            else
                ReportAt(path, $"is {array.Items[i].Kind}; write an object");
        }
    }

    /// <summary>The row ids of an array with their places; items that are none are noted as problems.</summary>
    internal IEnumerable<KeyValuePair<JsonPath, Guid>> Ids(string name, JsonArray array)
    {
        for (var i = 0; i < (array?.Items.Count ?? 0); i++)
        {
            var path = PathOf(name).Item(i);
            if (array.Items[i] is not JsonString text)
                ReportAt(path, $"is {array.Items[i].Kind}; write the id of a segment as a string");
            else if (ParseId(text.Text, path) is { } id)
                yield return new KeyValuePair<JsonPath, Guid>(path, id);
        }
    }

    /// <summary>Whether the object has the member; null is as good as none.</summary>
    internal bool IsWritten(string name) => _value[name] is not null and not JsonLiteral { Word: "null" };

    private static string Quote(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "…";

    private DefinitionNode Child(JsonObject value, JsonPath path) => new(value, path, _problems);

    private DefinitionNode ObjectAt(string name, string meaning) =>
        Member<JsonObject>(name, meaning, "an object") is { } value ? Child(value, PathOf(name)) : null;

    private T Member<T>(string name, string meaning, string kind)
        where T : JsonValue
    {
        var value = _value[name];
        if (value is T typed)
            return typed;
        Report(name, $"is {value?.Kind ?? "missing"}; write {(meaning == null ? kind : $"{meaning}, {kind}")}");
        return null;
    }

    private Guid? ParseId(string text, JsonPath path)
    {
        if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty)
            return id;
        ReportAt(path, $"is \"{Quote(text)}\", which is no id of a row; write it like 3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        return null;
    }

    internal void ReportAt(JsonPath path, string reason)
    {
        if (_problems.Count < DefinitionLimits.Problems)
            _problems.Add(new DefinitionProblem(path, reason));
    }
}
