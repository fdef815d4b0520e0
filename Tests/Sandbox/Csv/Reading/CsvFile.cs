using System.Text;

namespace Segmentation.Sandbox.Csv.Reading;

/// <summary>A CSV file, UTF-8 with or without byte order mark: its header, and records read as they are asked for.</summary>
internal sealed class CsvFile
{
    private CsvFile(char separator, IReadOnlyList<string> header, IEnumerable<CsvRecord> records)
    {
        Separator = separator;
        Header = header;
        Records = records;
    }

    /// <summary>What separates fields.</summary>
    public char Separator { get; }
    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Header { get; }
    /// <summary>The records after the header.</summary>
    public IEnumerable<CsvRecord> Records { get; }

    /// <summary>Opens a file; the stream is read to its end by reading the records.</summary>
    /// <exception cref="CsvRefusedException">It has no header.</exception>
    public static CsvFile Open(Stream stream)
    {
        var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        var first = FirstLine(text);
        var separator = CsvSeparator.Detect(first);
        // the header may go on over a line break inside quotes
        var records = new CsvReader(new PrefixedReader(first, text), separator).Read().GetEnumerator();
        if (!records.MoveNext())
            throw new CsvRefusedException(["The file is empty. Its first line must name the columns."]);
        return records.Current.Problem is { } problem
            ? throw new CsvRefusedException([$"The header in line {records.Current.Line} cannot be read: {problem}"])
            : new CsvFile(separator, records.Current.Fields, Rest(records));
    }

    private static IEnumerable<CsvRecord> Rest(IEnumerator<CsvRecord> records)
    {
        using (records)
        {
            while (records.MoveNext())
                yield return records.Current;
        }
    }

    private static string FirstLine(StreamReader text)
    {
        var line = new StringBuilder();
        for (int character; (character = text.Read()) != -1;)
        {
            line.Append((char)character);
            if (character == '\n' || (character == '\r' && text.Peek() != '\n'))
                break;
        }
        return line.ToString();
    }
}
