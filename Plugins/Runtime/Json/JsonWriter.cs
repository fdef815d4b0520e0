using System.Globalization;
using System.Text;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>Writes a JSON value without white space between the tokens.</summary>
public static class JsonWriter
{
    /// <summary>The value as JSON text.</summary>
    public static string Write(JsonValue value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(JsonValue value, StringBuilder text)
    {
        switch (value)
        {
            case JsonObject obj:
                WriteObject(obj, text);
                break;
            case JsonArray array:
                WriteArray(array, text);
                break;
            case JsonString str:
                WriteString(str.Text, text);
                break;
            case JsonNumber number:
                text.Append(number.Digits);
                break;
            case JsonLiteral literal:
                text.Append(literal.Word);
                break;
        }
    }

    private static void WriteObject(JsonObject obj, StringBuilder text)
    {
        text.Append('{');
        for (var i = 0; i < obj.Members.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            WriteString(obj.Members[i].Key, text);
            text.Append(':');
            Write(obj.Members[i].Value, text);
        }

        text.Append('}');
    }

    private static void WriteArray(JsonArray array, StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            Write(array.Items[i], text);
        }

        text.Append(']');
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsSurrogatePair(value, i))
                text.Append(c).Append(value[++i]);
            else if (c < ' ' || char.IsSurrogate(c))
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
