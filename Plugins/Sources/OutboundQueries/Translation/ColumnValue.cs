using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Writes values as FetchXML wants them, and refuses those that a column cannot hold.</summary>
internal static class ColumnValue
{
    internal static string OfText(string text, QueryPlace place)
    {
        if (text.Length == 0)
            {
            throw place.Refuse(
                OutboundQueryRefusal.NoEquivalent, "''", "a column of Dataverse holds a text or nothing, never an empty text; use ISNULL or ISNOTNULL");
        }

        return IsXml(text)
            ? text
            : throw place.Refuse(OutboundQueryRefusal.NoEquivalent, "the text", "it holds a character that XML cannot carry");
    }

    /// <summary>Brackets make wildcards stand for themselves (wildcard-characters in the Dataverse developer guide).</summary>
    internal static string LikePattern(string text) => text.Aggregate(
        new StringBuilder(), (pattern, c) => c is '%' or '_' or '[' ? pattern.Append('[').Append(c).Append(']') : pattern.Append(c)).ToString();

    internal static string OfNumber(decimal number, ColumnOperand column, QueryPlace place)
    {
        decimal? most = column.Type switch
        {
            QueryColumnType.WholeNumber or QueryColumnType.Choice => int.MaxValue,
            QueryColumnType.BigInteger => long.MaxValue,
            _ => null,
        };
        if (most != null && number != decimal.Truncate(number))
            throw place.Refuse(OutboundQueryRefusal.TypeMismatch, column.Name, "the column holds whole numbers");
        if (Math.Abs(number) > most)
            throw place.Refuse(OutboundQueryRefusal.TypeMismatch, column.Name, "the column holds no numbers of this size");
        return number.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    internal static string OfMoment(DateTime moment, ColumnOperand column, QueryPlace place)
    {
        if (moment.Ticks % TimeSpan.TicksPerSecond != 0)
            throw place.Refuse(OutboundQueryRefusal.NoEquivalent, column.Name, "Dataverse keeps whole seconds; leave out the milliseconds");
        if (column.Type == QueryColumnType.DateOnly && moment.TimeOfDay != TimeSpan.Zero)
            throw place.Refuse(OutboundQueryRefusal.NoEquivalent, column.Name, "the column holds dates without a time of day; compare it with a date");
        var format = column.Type switch
        {
            QueryColumnType.DateOnly => "yyyy-MM-dd",
            QueryColumnType.TimeZoneIndependent => "yyyy-MM-ddTHH:mm:ss",
            _ => "yyyy-MM-ddTHH:mm:ssZ",
        };
        return moment.ToString(format, CultureInfo.InvariantCulture);
    }

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return false;
        }

        return true;
    }
}
