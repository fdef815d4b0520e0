using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every function on a form's event is exported by a script that the form loads; else users get an error for each form they open.</summary>
public sealed class FormFunctionIsExported : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var scripts = solution.WebResources.Where(resource => resource.Type == WebResource.Script && resource.Content != null)
            .ToLookup(resource => resource.Name, resource => new ScriptExports(resource.ContentText));
        return from form in solution.Tables.SelectMany(table => table.Forms)
               let loaded = form.Element.Descendants("Library").Select(library => library.Attribute("name")?.Value ?? "").ToHashSet()
               from handler in form.Element.Descendants("Handler")
               let library = handler.Attribute("libraryName")?.Value ?? ""
               let function = handler.Attribute("functionName")?.Value ?? ""
               where !loaded.Contains(library) || (scripts.Contains(library) && !scripts[library].Any(script => script.Contains(function)))
               select new Problem(
                   form.File,
                   loaded.Contains(library) ? $"An event calls {function}, which {library} does not export." : $"An event calls {function} of {library}, which the form does not load.",
                   loaded.Contains(library) ? "Export the function from the script, or name one that it exports." : "Add the library to <formLibraries>.");
    }
}
