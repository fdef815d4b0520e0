namespace Segmentation.Sandbox.Metadata;

/// <summary>Everything the imported solutions declare. Immutable: importing another solution makes a new one.</summary>
public sealed record EnvironmentDefinition
{
    /// <summary>An environment without any solution.</summary>
    public static EnvironmentDefinition Empty { get; } = new();

    /// <summary>What each imported solution brings, in the order of import; the rest is what they add up to.</summary>
    public IReadOnlyList<SolutionLayer> Layers { get; init; } = [];
    /// <summary>Imported solutions, in order.</summary>
    public IReadOnlyList<SolutionInfo> Solutions => Layers.Select(layer => layer.Solution).ToList();
    /// <summary>Tables by logical name.</summary>
    public IReadOnlyDictionary<string, TableDefinition> Tables { get; init; } = new Dictionary<string, TableDefinition>();
    /// <summary>One-to-many relationships.</summary>
    public IReadOnlyList<OneToManyRelationship> OneToMany { get; init; } = [];
    /// <summary>Many-to-many relationships.</summary>
    public IReadOnlyList<ManyToManyRelationship> ManyToMany { get; init; } = [];
    /// <summary>Global choices by name.</summary>
    public IReadOnlyDictionary<string, ChoiceDefinition> Choices { get; init; } = new Dictionary<string, ChoiceDefinition>();
    /// <summary>System views.</summary>
    public IReadOnlyList<ViewDefinition> Views { get; init; } = [];
    /// <summary>System charts.</summary>
    public IReadOnlyList<ChartDefinition> Charts { get; init; } = [];
    /// <summary>Forms.</summary>
    public IReadOnlyList<FormDefinition> Forms { get; init; } = [];
    /// <summary>RibbonDiffXml by table logical name.</summary>
    public IReadOnlyDictionary<string, System.Xml.Linq.XElement> Ribbons { get; init; } = new Dictionary<string, System.Xml.Linq.XElement>();
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
    /// <summary>Web resources by name.</summary>
    public IReadOnlyDictionary<string, WebResourceDefinition> WebResources { get; init; } = new Dictionary<string, WebResourceDefinition>();
    /// <summary>Code components by name (<c>prefix_Namespace.Constructor</c>).</summary>
    public IReadOnlyDictionary<string, ControlDefinition> Controls { get; init; } = new Dictionary<string, ControlDefinition>();
    /// <summary>Cloud flows.</summary>
    public IReadOnlyList<CloudFlowDefinition> CloudFlows { get; init; } = [];
    /// <summary>Logical names of connection references.</summary>
    public IReadOnlyList<string> ConnectionReferences { get; init; } = [];
    /// <summary>Environment variables.</summary>
    public IReadOnlyList<EnvironmentVariableDefinition> EnvironmentVariables { get; init; } = [];

    /// <summary>The table of that logical name.</summary>
    /// <exception cref="KeyNotFoundException">No such table.</exception>
    public TableDefinition Table(string logicalName) => Tables.TryGetValue(logicalName, out var table)
        ? table
        : throw new KeyNotFoundException($"The entity with a name = '{logicalName}' was not found in the MetadataCache.");
}
