using Segmentation.Packager.Files;
using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Steps and plug-in types of the source are exactly those that the attributes in the assembly declare.</summary>
public sealed class RegistrationIsSynchronized : IRule
{
    const string Remedy = "Run the packager's sync command, which writes what the attributes say.";

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        var source = solution.Input.Source;
        var expected = solution.Plugins == null ? [] : RegistrationFiles.Of(solution.Plugins).ToDictionary(file => file.Key, file => file.Value);
        if (solution.Plugins == null)
            return solution.PluginAssemblies
                .Where(assembly => assembly.Content == null)
                .Select(assembly => new Problem(assembly.File, "The assembly is not at hand.", "Give the built DLL with --plugins."));
        return
        [
            .. expected.Keys
                .Where(path => !source.Contains(path))
                .Select(path => new Problem(path, "The assembly declares it, but the source does not have it.", Remedy)),
            .. Committed(source)
                .Where(path => !expected.ContainsKey(path))
                .Select(path => new Problem(path, "The source has it, but the assembly does not declare it.", Remedy)),
            .. Committed(source)
                .Where(expected.ContainsKey)
                .Select(path => (path, Difference: XmlDifference.Between(source.Xml(path).Root!, expected[path].Root!)))
                .Where(found => found.Difference != null)
                    .Select(found => new Problem(found.path, $"It differs from the attribute at {found.Difference}.", Remedy)),
        ];
    }

    static IEnumerable<string> Committed(FileTree source) => RegistrationFiles.Patterns.SelectMany(source.Matching);
}
