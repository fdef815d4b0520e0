using System.Text;

namespace Segmentation.Sandbox.Csv.Reading;

/// <summary>
/// Reads CSV as RFC 4180 describes it: quoted fields may hold separators, line breaks and doubled quotes. Lines may end with CR LF, LF
/// or CR. A record that breaks the rules is reported and the next one read.
/// </summary>
internal sealed class CsvReader(TextReader text, char separator)
{
    private const char Quote = '"';
    private const int End = -1;

    private readonly StringBuilder _field = new();
    private int _line = 1;

    /// <summary>The records, one by one; empty lines are skipped.</summary>
    public IEnumerable<CsvRecord> Read()
    {
        while (text.Peek() != End)
        {
            var record = ReadRecord();
            if (record.Fields is not [""])
                yield return record;
        }
    }

    private CsvRecord ReadRecord()
    {
        var line = _line;
        var fields = new List<string>();
        string? problem = null;
        do
            problem = ReadField(fields) ?? problem;
        while (ConsumeSeparator());
        ConsumeLineBreak();
        return new CsvRecord(line, fields, problem ?? Undecodable(fields));
    }

    private string? ReadField(List<string> fields)
    {
        _field.Clear();
        var problem = text.Peek() == Quote ? ReadQuoted() : null;
        if (problem is null && _field.Length > 0 && !IsAtEndOfField())
            problem = $"There is text after the closing quote of field {fields.Count + 1}; a quote inside a quoted field is written twice.";
        while (!IsAtEndOfField())
            _field.Append((char)text.Read());
        fields.Add(_field.ToString());
        return problem;
    }

    private string? ReadQuoted()
    {
        text.Read();
        for (int character; (character = text.Read()) != End;)
        {
            if (character == Quote && text.Peek() != Quote)
                return null;
            if (character == Quote)
                text.Read();
            if (character == '\n' || (character == '\r' && text.Peek() != '\n'))
                _line++;
            _field.Append((char)character);
        }
        return "A quote is opened and never closed, so everything after it belongs to this record.";
    }

    private bool IsAtEndOfField() => text.Peek() is var next && (next == End || next == separator || next is '\r' or '\n');

    private bool ConsumeSeparator()
    {
        if (text.Peek() != separator)
            return false;
        text.Read();
        return true;
    }

    private void ConsumeLineBreak()
    {
        if (text.Read() == '\r' && text.Peek() == '\n')
            text.Read();
        _line++;
    }

    // the decoder puts U+FFFD where bytes are not UTF-8
    private static string? Undecodable(List<string> fields) =>
        fields.FindIndex(field => field.Contains('\uFFFD')) is var index and >= 0
            ? $"Field {index + 1} is not UTF-8 text. Save the file as 'CSV UTF-8'."
            : null;
}
