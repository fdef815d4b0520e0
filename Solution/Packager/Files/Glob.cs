using System.Text.RegularExpressions;

namespace Segmentation.Packager.Files;

/// <summary>A path pattern: <c>*</c> stands for part of one name, <c>**/</c> for any number of folders.</summary>
public sealed class Glob
{
    readonly Regex _pattern;

    /// <summary>Compiles a pattern.</summary>
    public Glob(string pattern) => _pattern = new Regex(
        "^" + Regex.Escape(pattern).Replace(@"\*\*/", "(?:[^/]+/)*").Replace(@"\*\*", ".+").Replace(@"\*", "[^/]+") + "$",
        RegexOptions.CultureInvariant);

    /// <summary>Whether a path fits.</summary>
    public bool Matches(string path) => _pattern.IsMatch(path);
}
