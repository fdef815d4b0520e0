using System.Xml.Linq;
using Segmentation.Packager.Files;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Model;

/// <summary>A solution as the linker sees it: every component with the file it is described in.</summary>
public sealed class SolutionModel
{
    /// <summary>Path of the solution manifest.</summary>
    public const string ManifestPath = "Other/Solution.xml";

    /// <summary>Path of the skeleton of customizations.xml.</summary>
    public const string CustomizationsPath = "Other/Customizations.xml";

    /// <summary>Path of the list of relationships.</summary>
    public const string RelationshipIndexPath = "Other/Relationships.xml";

    /// <summary>Reads the components of a source whose files are well-formed.</summary>
    public SolutionModel(SolutionInput input)
    {
        Input = input;
        Manifest = new(ManifestPath, input.Source.Xml(ManifestPath).Root!.Element("SolutionManifest")!);
        Languages = [.. input.Source.Xml(CustomizationsPath).Descendants("Language").Select(language => language.Value)];
        Tables = [.. input.Source.Matching("Entities/*/Entity.xml").Select(path => new Table(input.Source, path))];
        Choices = [.. Roots("OptionSets/*.xml").Select(root => new Choice(root.File, root.Element))];
        Relationships = [.. Roots("Other/Relationships/*.xml")
            .SelectMany(root => root.Element.Elements("EntityRelationship").Select(item => new Relationship(root.File, item)))];
        Roles = [.. Roots("Roles/*.xml").Select(root => new Role(root.File, root.Element))];
        WebResources = [.. Roots("WebResources/**/*.data.xml").Select(root => new WebResource(root.File, root.Element, input))];
        Controls = [.. Roots("Controls/*/*.data.xml").Select(root => new CustomControl(root.File, root.Element, input.Controls, Manifest.Prefix))];
        PluginAssemblies = [.. Roots("PluginAssemblies/*/*.data.xml").Select(root => new PluginAssemblyComponent(root.File, root.Element, input))];
        Steps = [.. Roots("SdkMessageProcessingSteps/*.xml").Select(root => new Step(root.File, root.Element))];
        CustomApis = [.. Roots("customapis/*/customapi.xml").Select(root => new CustomApi(root.File, root.Element, input.Source))];
        Apps = [.. Roots("AppModules/*/*.xml").Select(root => new App(root.File, root.Element))];
        SiteMaps = [.. Roots("AppModuleSiteMaps/*/*.xml").Select(root => new SiteMap(root.File, root.Element))];
        Workflows = [.. Roots("Workflows/*.data.xml").Select(root => new Workflow(root.File, root.Element, input.Source))];
        Plugins = input.PluginAssembly == null ? null : PluginAssemblyReader.Read(input.PluginAssembly);
    }

    /// <summary>What the solution is packed from.</summary>
    public SolutionInput Input { get; }

    /// <summary>Manifest.</summary>
    public Manifest Manifest { get; }

    /// <summary>Language codes every label must have.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Tables.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>Global choices.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>Relationships.</summary>
    public IReadOnlyList<Relationship> Relationships { get; }

    /// <summary>Security roles.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Web resources.</summary>
    public IReadOnlyList<WebResource> WebResources { get; }

    /// <summary>Controls.</summary>
    public IReadOnlyList<CustomControl> Controls { get; }

    /// <summary>Plug-in assemblies.</summary>
    public IReadOnlyList<PluginAssemblyComponent> PluginAssemblies { get; }

    /// <summary>Plug-in types of all assemblies.</summary>
    public IEnumerable<PluginType> PluginTypes => PluginAssemblies.SelectMany(assembly => assembly.Types);

    /// <summary>Plug-in steps.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>Custom APIs.</summary>
    public IReadOnlyList<CustomApi> CustomApis { get; }

    /// <summary>Apps.</summary>
    public IReadOnlyList<App> Apps { get; }

    /// <summary>Site maps.</summary>
    public IReadOnlyList<SiteMap> SiteMaps { get; }

    /// <summary>Cloud flows.</summary>
    public IReadOnlyList<Workflow> Workflows { get; }

    /// <summary>The built plug-in assembly, or null.</summary>
    public PluginAssemblyFile? Plugins { get; }

    /// <summary>A table by its logical name, or null.</summary>
    public Table? Table(string? logicalName) => Tables.FirstOrDefault(table => table.LogicalName == logicalName);

    /// <summary>Whether a table is there: the solution's, or, by its name, another solution's.</summary>
    public bool HasTable(string logicalName) => Table(logicalName) != null || !Manifest.Owns(logicalName);

    IEnumerable<(string File, XElement Element)> Roots(string pattern) => Input.Source.Matching(pattern)
        .Select(path => (path, Input.Source.Xml(path).Root!));
}
