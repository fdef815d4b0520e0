using System.Xml.Linq;
using Segmentation.Sandbox.Import.Package;
using Segmentation.Sandbox.Import.Reading;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import;

/// <summary>Reads a solution zip, managed or unmanaged, into records. What it does not support it refuses by name.</summary>
public static class SolutionReader
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Missing = "The file is missing; every solution zip has it at its root.";

    /// <summary>What the solution brings.</summary>
    /// <exception cref="SolutionImportException">It cannot be read; with every reason.</exception>
    public static SolutionLayer Read(Stream zip)
    {
        var problems = new ImportProblems();
        var layer = Read(zip, problems);
        problems.ThrowIfAny();
        return layer;
    }

    /// <summary>What could be read of the solution; the rest is in the problems.</summary>
    /// <exception cref="SolutionImportException">It is not a solution at all.</exception>
    internal static SolutionLayer Read(Stream zip, ImportProblems problems)
    {
        var context = new ReadingContext(new SolutionPackageReader(PackageLimits.Default).Read(zip), problems);
        if (context.Package.Use(ContentTypes) is null)
            problems.Refuse(ContentTypes, null, Missing);
        var manifest = ReadRoot(context, SolutionManifestReader.File);
        var customizations = ReadRoot(context, ReadingContext.Customizations);
        SolutionInfo? solution = null;
        if (manifest is not null)
            context.Read(SolutionManifestReader.File, manifest, root => solution = SolutionManifestReader.ReadInfo(root));
        if (manifest is null || customizations is null || solution is null)
        {
            problems.ThrowIfAny();
            throw new InvalidOperationException("A solution without its two main files was not reported.");
        }
        var layer = ReadLayer(context, solution, customizations);
        UnsupportedComponents.Report(context, customizations);
        RootComponentCheck.Report(problems, SolutionManifestReader.ReadRootComponents(context, manifest), layer);
        if (!problems.HidesComponents)
            UnusedFiles.Report(context);
        return layer;
    }

    private static SolutionLayer ReadLayer(ReadingContext context, SolutionInfo solution, XElement root)
    {
        var entities = root.Element("Entities")?.Elements("Entity").ToList() ?? [];
        var assemblies = context.ReadAll(Components(root, "SolutionPluginAssemblies"), assembly => PluginAssemblyReader.Read(context, assembly));
        var relationships = Components(root, "EntityRelationships").ToList();
        return new SolutionLayer
        {
            Solution = solution,
            Tables = context.ReadAll(entities, entity => TableReader.Read(context, solution, entity)),
            OneToMany = context.ReadAll(relationships, RelationshipReader.ReadOneToMany),
            ManyToMany = context.ReadAll(relationships, RelationshipReader.ReadManyToMany),
            Choices = context.ReadAll(Components(root, "optionsets"), ChoiceReader.Read),
            Views = [.. entities.SelectMany(entity => ViewReader.Read(context, TableName(entity), entity))],
            Charts = [.. entities.SelectMany(entity => ChartReader.Read(context, TableName(entity), entity))],
            Forms = [.. entities.SelectMany(entity => FormReader.Read(context, TableName(entity), entity))],
            Ribbons = entities.Where(entity => entity.Element("RibbonDiffXml") is not null)
                .GroupBy(TableName).ToDictionary(group => group.Key, group => group.First().Element("RibbonDiffXml")!),
            Apps = AppReader.Read(context, root),
            Roles = context.ReadAll(Components(root, "Roles"), RoleReader.Read),
            PluginAssemblies = assemblies,
            Steps = context.ReadAll(Components(root, "SdkMessageProcessingSteps"), step => StepReader.Read(step, assemblies)),
            CustomApis = CustomApiReader.Read(context),
            WebResources = context.ReadAll(Components(root, "WebResources"), resource => WebResourceReader.Read(context, resource)),
            Controls = context.ReadAll(Components(root, "CustomControls"), control => ControlReader.Read(context, control)),
            CloudFlows = context.ReadAll(Components(root, "Workflows"), workflow => CloudFlowReader.Read(context, workflow)),
            ConnectionReferences = context.ReadAll(Components(root, "connectionreferences"), reference => reference.RequiredAttribute("connectionreferencelogicalname")),
            EnvironmentVariables = EnvironmentVariableReader.Read(context),
        };
    }

    private static XElement? ReadRoot(ReadingContext context, string file)
    {
        if (context.Package.Use(file) is not { } content)
        {
            context.Problems.Unreadable(file, (int?)null, Missing);
            return null;
        }
        var root = SafeXml.Load(file, content, context.Problems);
        if (root is null || root.Name == "ImportExportXml")
            return root;
        context.Problems.Unreadable(file, root, $"The root element is <{root.Name.LocalName}>; <ImportExportXml> is needed.");
        return null;
    }

    private static IEnumerable<XElement> Components(XElement root, string section) => root.Element(section)?.Elements() ?? [];

    private static string TableName(XElement entity) => entity.Text("Name")?.ToLowerInvariant() ?? "";
}
