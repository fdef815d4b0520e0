namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Attributes that must be there.</summary>
internal static class Required
{
    /// <summary>The value; empty, with the reason among the problems, where there is none.</summary>
    internal static string Attribute(QueryElement element, string name, QueryProblems problems)
    {
        var value = element.Attribute(name);
        if (!string.IsNullOrEmpty(value))
            return value;
        problems.Add(element.Place, $"The element \"{element.Name}\" needs the attribute \"{name}\".");
        return string.Empty;
    }
}
