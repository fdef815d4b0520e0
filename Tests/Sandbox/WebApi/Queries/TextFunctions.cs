using System.Xml.Linq;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>contains, startswith and endswith as <c>like</c>, with the pattern characters of the text made literal.</summary>
internal static class TextFunctions
{
    public static XElement Condition(string function, bool negated, XElement condition, object? text)
    {
        var literal = (text as string ?? throw WebApiException.BadQuery($"The function {function} needs a text."))
            .Replace("[", "[[]", StringComparison.Ordinal).Replace("%", "[%]", StringComparison.Ordinal).Replace("_", "[_]", StringComparison.Ordinal);
        condition.SetAttributeValue("operator", negated ? "not-like" : "like");
        condition.SetAttributeValue("value", function switch
        {
            "contains" => $"%{literal}%",
            "startswith" => $"{literal}%",
            _ => $"%{literal}",
        });
        return condition;
    }
}
