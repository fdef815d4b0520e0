using Segmentation.Packager.Files;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every file of the source is of a kind that is packed; another would silently be left out.</summary>
public sealed class SourceFileIsKnown : ISourceRule
{
    static readonly Glob[] Known =
    [
        .. new[]
        {
            "Other/Solution.xml", "Other/Customizations.xml", "Other/Relationships.xml", "Other/Relationships/*.xml", "Other/FieldSecurityProfiles.xml",
            "Entities/*/Entity.xml", "Entities/*/RibbonDiff.xml", "Entities/*/FormXml/*/*.xml", "Entities/*/SavedQueries/*.xml", "Entities/*/Visualizations/*.xml",
            "OptionSets/*.xml", "Roles/*.xml", "WebResources/**", "Controls/*/ControlManifest.xml.data.xml",
            "PluginAssemblies/*/*.dll", "PluginAssemblies/*/*.dll.data.xml", "SdkMessageProcessingSteps/*.xml",
            "AppModules/*/AppModule.xml", "AppModules/*/AppModule_managed.xml",
            "AppModuleSiteMaps/*/AppModuleSiteMap.xml", "AppModuleSiteMaps/*/AppModuleSiteMap_managed.xml",
            "Workflows/*.json", "Workflows/*.json.data.xml",
            "customapis/*/customapi.xml", "customapis/*/customapirequestparameters/*/customapirequestparameter.xml",
            "customapis/*/customapiresponseproperties/*/customapiresponseproperty.xml",
            "environmentvariabledefinitions/*/environmentvariabledefinition.xml", "appactions/*/appaction.xml",
        }.Select(pattern => new Glob(pattern)),
    ];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionInput input) => input.Source.Paths
        .Where(path => !Known.Any(pattern => pattern.Matches(path)))
        .Select(path => new Problem(
            path,
            "The packager does not support this kind of component, or the file stands in the wrong place.",
            "Remove it, or move it to where SolutionPackager keeps its kind."));
}
