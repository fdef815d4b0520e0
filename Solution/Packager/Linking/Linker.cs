using Segmentation.Packager.Files;
using Segmentation.Packager.Linking.Rules;
using Segmentation.Packager.Model;
using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Linking;

/// <summary>Applies every rule and lists all problems together, so that one run shows all there is to mend.</summary>
public static class Linker
{
    static readonly ISourceRule[] SourceRules = [.. All<ISourceRule>()];
    static readonly IRule[] SolutionRules = [.. All<IRule>()];
    static readonly IPackageRule[] PackageRules = [.. All<IPackageRule>()];

    /// <summary>Names of the rules.</summary>
    public static IEnumerable<string> RuleNames => SourceRules.Cast<object>().Concat(SolutionRules).Concat(PackageRules).Select(Name);

    /// <summary>Problems of the files; a solution can be read only when there are none.</summary>
    public static IReadOnlyList<Problem> Check(SolutionInput input) => Collect(SourceRules, rule => rule.Check(input));

    /// <summary>Problems of the components.</summary>
    public static IReadOnlyList<Problem> Check(SolutionModel solution) => Collect(SolutionRules, rule => rule.Check(solution));

    /// <summary>Problems of a package.</summary>
    public static IReadOnlyList<Problem> Check(Package package) => Collect(PackageRules, rule => rule.Check(package));

    static IReadOnlyList<Problem> Collect<T>(T[] rules, Func<T, IEnumerable<Problem>> check) where T : class =>
        [.. rules.SelectMany(rule => check(rule).Select(problem => problem with { Rule = Name(rule) })).Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Rule, StringComparer.Ordinal)];

    static IEnumerable<T> All<T>() => typeof(XmlIsWellFormed).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(type))
        .OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (T)Activator.CreateInstance(type)!);

    static string Name(object rule) => rule.GetType().Name;
}
