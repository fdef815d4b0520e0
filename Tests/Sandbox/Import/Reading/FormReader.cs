using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads the forms of an <c>Entity</c> element.</summary>
internal static class FormReader
{
    private static readonly string[] Types = ["main", "quick", "quickCreate", "card"];

    /// <summary>The forms.</summary>
    public static IReadOnlyList<FormDefinition> Read(ReadingContext context, string table, XElement entity) =>
        (entity.Element("FormXml")?.Elements("forms") ?? [])
            .SelectMany(forms => context.ReadAll(forms.Elements("systemform"), form => Read(table, forms, form)))
            .ToList();

    private static FormDefinition Read(string table, XElement forms, XElement form)
    {
        var type = forms.RequiredAttribute("type");
        if (!Types.Contains(type))
            throw new MalformedComponentException(form, $"Table '{table}' has a form of the type '{type}', which is not supported by the Sandbox. Supported: {string.Join(", ", Types)}.");
        var layout = form.Element("form")
            ?? throw new MalformedComponentException(form, $"A {type} form of table '{table}' needs <form>.");
        if (layout.DescendantsAndSelf().Any(element => element.Attribute("solutionaction") is not null))
            throw new MalformedComponentException(form, $"A {type} form of table '{table}' holds only changes to another solution's form (solutionaction), which is not supported by the Sandbox.");
        return new FormDefinition(form.RequiredId("formid"), table, form.LabelsOr("LocalizedNames", type), type, layout)
        {
            Description = form.Labels("Descriptions"),
            IsActive = form.Flag("FormActivationState", absent: true),
        };
    }
}
