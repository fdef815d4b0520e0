using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every function that a command or a rule calls is exported by the script it names; else the button does nothing.</summary>
public sealed class RibbonFunctionIsExported : IRule
{
    const string Directive = "$webresource:";

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var scripts = solution.WebResources.Where(resource => resource.Type == WebResource.Script && resource.Content != null)
            .ToLookup(resource => Directive + resource.Name, resource => new ScriptExports(resource.ContentText));
        return from ribbon in solution.Tables.Select(table => table.Ribbon).OfType<Ribbon>()
               from call in ribbon.ScriptCalls
               let library = call.Attribute("Library")!.Value
               let function = call.Attribute("FunctionName")!.Value
               where scripts.Contains(library) && !scripts[library].Any(script => script.Contains(function))
               select new Problem(
                   ribbon.File,
                   $"{call.Name.LocalName} of \"{Owner(call)}\" calls {function}, which {library[Directive.Length..]} does not export.",
                   "Export the function from the script, or name one that it exports.");
    }

    static string? Owner(XElement call) => call.Ancestors().Select(ancestor => ancestor.Attribute("Id")?.Value).FirstOrDefault(id => id != null);
}
