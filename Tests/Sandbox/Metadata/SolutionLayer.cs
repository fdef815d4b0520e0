using System.Xml.Linq;

namespace Segmentation.Sandbox.Metadata;

/// <summary>
/// What one solution brings. An environment is its layers on top of each other, as on the platform: a table of a lower layer
/// may be extended by a higher one, and importing a newer version replaces that solution's layer as a whole.
/// </summary>
public sealed record SolutionLayer
{
    /// <summary>The solution.</summary>
    public required SolutionInfo Solution { get; init; }
    /// <summary>Tables, each whole or with only the columns it adds to a lower layer's table (then without entity set name).</summary>
    public IReadOnlyList<TableDefinition> Tables { get; init; } = [];
    /// <summary>One-to-many relationships.</summary>
    public IReadOnlyList<OneToManyRelationship> OneToMany { get; init; } = [];
    /// <summary>Many-to-many relationships.</summary>
    public IReadOnlyList<ManyToManyRelationship> ManyToMany { get; init; } = [];
    /// <summary>Global choices.</summary>
    public IReadOnlyList<ChoiceDefinition> Choices { get; init; } = [];
    /// <summary>System views.</summary>
    public IReadOnlyList<ViewDefinition> Views { get; init; } = [];
    /// <summary>System charts.</summary>
    public IReadOnlyList<ChartDefinition> Charts { get; init; } = [];
    /// <summary>Forms.</summary>
    public IReadOnlyList<FormDefinition> Forms { get; init; } = [];
    /// <summary>RibbonDiffXml by table logical name.</summary>
    public IReadOnlyDictionary<string, XElement> Ribbons { get; init; } = new Dictionary<string, XElement>();
    /// <summary>Model-driven apps.</summary>
    public IReadOnlyList<AppDefinition> Apps { get; init; } = [];
    /// <summary>Security roles.</summary>
    public IReadOnlyList<RoleDefinition> Roles { get; init; } = [];
    /// <summary>Plug-in assemblies with their types.</summary>
    public IReadOnlyList<PluginAssemblyDefinition> PluginAssemblies { get; init; } = [];
    /// <summary>Plug-in steps.</summary>
    public IReadOnlyList<StepDefinition> Steps { get; init; } = [];
    /// <summary>Custom APIs.</summary>
    public IReadOnlyList<CustomApiDefinition> CustomApis { get; init; } = [];
    /// <summary>Web resources.</summary>
    public IReadOnlyList<WebResourceDefinition> WebResources { get; init; } = [];
    /// <summary>Code components.</summary>
    public IReadOnlyList<ControlDefinition> Controls { get; init; } = [];
    /// <summary>Cloud flows.</summary>
    public IReadOnlyList<CloudFlowDefinition> CloudFlows { get; init; } = [];
    /// <summary>Logical names of connection references.</summary>
    public IReadOnlyList<string> ConnectionReferences { get; init; } = [];
    /// <summary>Environment variables.</summary>
    public IReadOnlyList<EnvironmentVariableDefinition> EnvironmentVariables { get; init; } = [];
}
