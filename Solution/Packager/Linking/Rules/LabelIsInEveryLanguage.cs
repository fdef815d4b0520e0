using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every label is written once in each language of the solution; in another, users would see the base language.</summary>
public sealed class LabelIsInEveryLanguage : IRule
{
    static readonly string[] LanguageAttributes = ["languagecode", "LCID"];
    static readonly string[] TextAttributes = ["description", "Title", "Text"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.Input.Source.Matching("**.xml")
        .SelectMany(path => solution.Input.Source.Xml(path).Root!.DescendantsAndSelf()
            .Where(element => element.Elements().Any(child => Language(child) != null))
            .SelectMany(labels => Check(solution.Languages, path, labels)));

    static IEnumerable<Problem> Check(IReadOnlyList<string> languages, string path, XElement labels)
    {
        var texts = labels.Elements().Where(child => Language(child) != null).ToLookup(child => Language(child)!, Text);
        foreach (var language in languages.Where(language => texts[language].Count() != 1))
            yield return new(
                path,
                $"{Place(labels)} has {texts[language].Count()} texts in language {language}.",
                "Write it once in each language of Other/Customizations.xml.");
        foreach (var language in texts.Select(group => group.Key).Except(languages))
            yield return new(
                path,
                $"{Place(labels)} has a text in language {language}, which Other/Customizations.xml does not name.",
                $"The languages are {string.Join(", ", languages)}.");
        if (texts.SelectMany(group => group).Any(text => text != "") && texts.FirstOrDefault(group => group.Any(text => text == "")) is { } empty)
            yield return new(path, $"{Place(labels)} is empty in language {empty.Key} only.", "Translate it.");
    }

    static string? Language(XElement element) => LanguageAttributes
        .Select(name => element.Attribute(name)?.Value)
        .FirstOrDefault(value => value != null);

    static string Text(XElement element) => TextAttributes
        .Select(name => element.Attribute(name)?.Value)
        .FirstOrDefault(value => value != null) ?? "";

    static string Place(XElement labels)
    {
        var text = labels.Elements().Select(Text).FirstOrDefault(text => text != "");
        return $"The label {(text == null ? "without text" : $"\"{text}\"")} ({Path(labels)})";
    }

    static string Path(XElement element)
    {
        var owner = element.Ancestors().FirstOrDefault(ancestor => ancestor.Attributes().Any(Names));
        return owner == null ? element.Name.LocalName : $"{owner.Name.LocalName} {owner.Attributes().First(Names).Value}, {element.Name.LocalName}";
    }

    static bool Names(XAttribute attribute) =>
        attribute.Name.LocalName is "PhysicalName" or "Name" or "Id" or "id" or "name" or "uniquename" or "value";
}
