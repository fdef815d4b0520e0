using System;
using System.Globalization;
using System.Text;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>Takes the tokens of a JSON text one by one, and knows where it stands.</summary>
internal sealed class JsonScanner
{
    private const char End = '\uffff';
    private readonly string _text;
    private int _position;

    internal JsonScanner(string text) => _text = text;

    /// <summary>JSONPath of the value being read, for messages.</summary>
    internal JsonPath Path { get; set; } = JsonPath.Root;

    private char Current => _position < _text.Length ? _text[_position] : End;

    private bool AtEnd => _position >= _text.Length;

    /// <summary>First character of the next token.</summary>
    internal char Peek()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _position++;
        return Current;
    }

    internal bool TryTake(char mark)
    {
        if (Peek() != mark || AtEnd)
            return false;
        _position++;
        return true;
    }

    internal void Take(char mark) => Expect(mark);

    internal void Expect(char mark)
    {
        if (!TryTake(mark))
            throw Unexpected($"\"{mark}\"");
    }

    internal void ExpectEnd()
    {
        Peek();
        if (!AtEnd)
            throw Unexpected("the end of the text");
    }

    internal JsonLiteral ReadWord(JsonLiteral literal)
    {
        var word = literal.Word;
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
            throw Unexpected("a value");
        _position += word.Length;
        return literal;
    }

    internal string ReadNumber()
    {
        var start = _position;
        if (Current == '-')
            _position++;
        if (Current == '0')
            _position++;
        else
            TakeDigits();
        if (Current == '.')
        {
            _position++;
            TakeDigits();
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-')
                _position++;
            TakeDigits();
        }

        return _text.Substring(start, _position - start);
    }

    internal string ReadString()
    {
        Expect('"');
        var result = new StringBuilder();
        while (true)
        {
            var plain = _position;
            while (Current is not ('"' or '\\' or < ' ' or End))
                _position++;
            result.Append(_text, plain, _position - plain);
            if (AtEnd)
                throw Fail("the text ends within a string");
            if (Current < ' ')
                throw Fail($"a string holds the control character U+{(int)Current:X4}; write it as \\u{(int)Current:x4}");
            if (TryTake('"'))
                return result.ToString();
            result.Append(Current == '\\' ? ReadEscape() : Current);
            _position++;
        }
    }

    internal JsonSyntaxException Unexpected(string expected) =>
        Fail(AtEnd ? $"the text ends where {expected} should be" : $"found {Show(Current)} where {expected} should be");

    internal JsonSyntaxException Fail(string reason)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < _position && i < _text.Length; i++)
        {
            if (_text[i] != '\n')
                continue;
            line++;
            lineStart = i + 1;
        }

        return new JsonSyntaxException(Path, line, _position - lineStart + 1, reason);
    }

    private static string Show(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) ? $"the character U+{(int)c:X4}" : $"\"{c}\"";

    private void TakeDigits()
    {
        if (Current is < '0' or > '9')
            throw Unexpected("a digit");
        while (Current is >= '0' and <= '9')
            _position++;
    }

    private char ReadEscape()
    {
        _position++;
        switch (Current)
        {
            case '"' or '\\' or '/': return Current;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when TryReadHex(out var character):
                _position += 4;
                return character;
            default:
                throw Fail("a string holds a backslash that begins no escape of JSON; write a backslash as \\\\");
        }
    }

    private bool TryReadHex(out char character)
    {
        character = default;
        if (_position + 5 > _text.Length)
            return false;
        var digits = _text.Substring(_position + 1, 4);
        if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        character = (char)code;
        return true;
    }
}
