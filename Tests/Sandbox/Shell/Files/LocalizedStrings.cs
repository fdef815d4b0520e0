using System.Text.RegularExpressions;
using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Files;

/// <summary>
/// Strings of RESX web resources as Xrm.Utility.getResourceString reads them: files are named <c>name.1031.resx</c>, scripts give the name
/// without language and extension; a string missing in the user's language comes from the base language 1033.
/// </summary>
public static partial class LocalizedStrings
{
    private const int BaseLanguage = 1033;
    private const int Resx = 12;

    /// <summary>Strings by key, by name of the web resource without language and extension.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read(EnvironmentDefinition environment, int language) =>
        environment.WebResources.Values.Where(file => file.Type == Resx)
            .Select(file => (File: file, Name: Name().Match(file.Name)))
            .GroupBy(file => file.Name.Groups["name"].Value)
            .ToDictionary(files => files.Key, files => Merge(files.Select(file => (file.File, Language(file.Name, file.File))), language));

    [GeneratedRegex(@"^(?<name>.*?)(\.(?<language>\d{4}))?(\.resx)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    private static int Language(Match name, WebResourceDefinition file) =>
        int.TryParse(name.Groups["language"].Value, out var language) ? language : file.LanguageCode is 0 ? BaseLanguage : file.LanguageCode;

    private static IReadOnlyDictionary<string, string> Merge(IEnumerable<(WebResourceDefinition File, int Language)> files, int language)
    {
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, _) in files.Where(file => file.Language == BaseLanguage || file.Language == language).OrderBy(file => file.Language == language))
            foreach (var (key, text) in Parse(file)) strings[key] = text;
        return strings;
    }

    private static IEnumerable<(string Key, string Text)> Parse(WebResourceDefinition file)
    {
        using var stream = new MemoryStream(file.Content);
        return [.. XDocument.Load(stream).Descendants("data").Select(data => ((string?)data.Attribute("name") ?? "", (string?)data.Element("value") ?? ""))];
    }
}
