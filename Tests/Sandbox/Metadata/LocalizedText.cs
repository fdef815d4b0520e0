namespace Segmentation.Sandbox.Metadata;

/// <summary>A label in several languages, keyed by locale id (1033, 1031, …).</summary>
public sealed class LocalizedText
{
    private readonly IReadOnlyDictionary<int, string> _byLanguage;

    /// <summary>A label from its translations.</summary>
    public LocalizedText(IReadOnlyDictionary<int, string> byLanguage) => _byLanguage = byLanguage;

    /// <summary>The label without any translation.</summary>
    public static LocalizedText Empty { get; } = new(new Dictionary<int, string>());

    /// <summary>The translations.</summary>
    public IReadOnlyDictionary<int, string> Translations => _byLanguage;

    /// <summary>The text in the language asked for, else in the base language 1033, else any, else empty.</summary>
    public string In(int language) =>
        _byLanguage.TryGetValue(language, out var text) || _byLanguage.TryGetValue(1033, out text)
            ? text
            : _byLanguage.Values.FirstOrDefault() ?? "";
}
