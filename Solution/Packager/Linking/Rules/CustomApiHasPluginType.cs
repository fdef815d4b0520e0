using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A custom API runs the plug-in type whose class declares it, and every declared one is described.</summary>
public sealed class CustomApiHasPluginType : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var types = solution.PluginTypes.ToList();
        var declared = solution.Plugins?.CustomApis ?? [];
        foreach (var api in solution.CustomApis)
        {
            var classes = declared.Where(known => known.UniqueName == api.UniqueName).Select(known => known.TypeName).ToList();
            if (types.FirstOrDefault(known => known.Id == api.PluginTypeId) is not { } type)
                yield return new(api.File, $"The plug-in type {api.PluginTypeId} is in no assembly of the solution.", Right(classes, types));
            else if (solution.Plugins != null && !classes.Contains(type.Name))
                yield return new(api.File, $"It runs {type.Name}, which does not declare {api.UniqueName}.", Right(classes, types));
            if (classes.Count > 1) yield return new(api.File, $"{string.Join(" and ", classes)} declare it.", "Declare it at one class.");
        }
        foreach (var api in declared.Where(api => solution.CustomApis.All(known => known.UniqueName != api.UniqueName)))
            yield return new(
                $"customapis/{api.UniqueName}/customapi.xml",
                $"{api.TypeName} declares this custom API, but the source does not describe it.",
                "Add the file, or remove the attribute.");
    }

    static string Right(List<string> classes, List<PluginType> types) => classes.Count == 0
        ? "No class declares it: add the attribute [CrmPluginRegistration(\"…\")] with its unique name."
        : $"The plugintypeexportkey of {classes[0]} is {types.FirstOrDefault(type => type.Name == classes[0])?.Id}.";
}
