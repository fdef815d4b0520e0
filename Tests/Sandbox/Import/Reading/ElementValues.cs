using System.Globalization;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Typed values of elements and attributes, with refusals that name what was expected.</summary>
internal static class ElementValues
{
    /// <summary>Text of a child; null where it is absent or empty.</summary>
    public static string? Text(this XElement element, string child) => NullIfEmpty(element.Element(child)?.Value);

    /// <summary>Text of a child that must be there.</summary>
    public static string RequiredText(this XElement element, string child) =>
        element.Text(child) ?? throw new MalformedComponentException(element, $"<{element.Name.LocalName}> needs <{child}>.");

    /// <summary>Value of an attribute that must be there.</summary>
    public static string RequiredAttribute(this XElement element, string attribute) =>
        NullIfEmpty(element.Attribute(attribute)?.Value) ?? throw new MalformedComponentException(element, $"<{element.Name.LocalName}> needs the attribute {attribute}.");

    /// <summary>Whether a child says 1 or true; the given value where it is absent.</summary>
    public static bool Flag(this XElement element, string child, bool absent = false) =>
        element.Element(child) is { } value ? value.AsFlag(absent) : absent;

    /// <summary>Number of a child; null where it is absent or empty.</summary>
    public static int? Number(this XElement element, string child) =>
        element.Text(child) switch
        {
            null => null,
            { } text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            { } text => throw new MalformedComponentException(element.Element(child)!, $"<{child}> is '{text}'; a whole number is needed."),
        };

    /// <summary>Number of a child that may have a fraction; null where it is absent or empty.</summary>
    public static decimal? Fraction(this XElement element, string child) =>
        element.Text(child) is null ? null : element.Element(child)!.AsDecimal();

    /// <summary>Whole number of an attribute that must be there.</summary>
    public static int RequiredNumber(this XElement element, string attribute) =>
        int.TryParse(element.RequiredAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new MalformedComponentException(element, $"The attribute {attribute} of <{element.Name.LocalName}> is '{element.Attribute(attribute)!.Value}'; a whole number is needed.");

    /// <summary>Id in a child, with or without braces; null where it is absent or empty.</summary>
    public static Guid? Id(this XElement element, string child) =>
        element.Text(child) is { } text ? AsId(element.Element(child)!, text) : null;

    /// <summary>Id in a child that must be there.</summary>
    public static Guid RequiredId(this XElement element, string child) => AsId(element, element.RequiredText(child));

    /// <summary>Id in an attribute that must be there.</summary>
    public static Guid RequiredIdAttribute(this XElement element, string attribute) => AsId(element, element.RequiredAttribute(attribute));

    private static Guid AsId(XElement at, string text) => Guid.TryParse(text, out var id)
        ? id
        : throw new MalformedComponentException(at, $"'{text}' in <{at.Name.LocalName}> is not a GUID.");

    private static bool AsFlag(this XElement element, bool absent) => element.Value.Trim() switch
    {
        "1" or "true" or "True" => true,
        "0" or "false" or "False" => false,
        "" => absent,
        var other => throw new MalformedComponentException(element, $"<{element.Name.LocalName}> is '{other}'; 0 or 1 is needed."),
    };

    // float columns may be written with an exponent
    private static decimal AsDecimal(this XElement element) =>
        decimal.TryParse(element.Value.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new MalformedComponentException(element, $"<{element.Name.LocalName}> is '{element.Value}'; a number is needed.");

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
