namespace Segmentation.Sandbox.Tests.Import;

/// <summary>Pieces of customizations.xml for tests.</summary>
internal static class Xml
{
    /// <summary>An attribute element of a column.</summary>
    public static string Column(string schemaName, string type, string tail = "") => $"""
        <attribute PhysicalName="{schemaName}"><Type>{type}</Type><LogicalName>{schemaName.ToLowerInvariant()}</LogicalName>{tail}</attribute>
        """;

    /// <summary>A relationship from a lookup to a table.</summary>
    public static string OneToMany(string name, string child, string column, string parent, string more = "") => $"""
        <EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>{child}</ReferencingEntityName>
        <ReferencedEntityName>{parent}</ReferencedEntityName>{more}<ReferencingAttributeName>{column}</ReferencingAttributeName></EntityRelationship>
        """;

    /// <summary>A plug-in assembly with one type; its file is PluginAssemblies/A.dll.</summary>
    public const string Assembly = """
        <PluginAssembly FullName="A, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null" PluginAssemblyId="11111111-0000-0000-0000-000000000001">
        <FileName>/PluginAssemblies/A.dll</FileName><PluginTypes><PluginType AssemblyQualifiedName="A.Rule, A, Version=1.0.0.0" PluginTypeId="11111111-0000-0000-0000-000000000002" Name="A.Rule"/></PluginTypes></PluginAssembly>
        """;

    /// <summary>Root component of <see cref="Assembly"/>.</summary>
    public const string AssemblyRoot = "type=\"91\" id=\"{11111111-0000-0000-0000-000000000001}\"";

    /// <summary>A step on <see cref="Assembly"/>'s type.</summary>
    public static string Step(string body, string message = "<SdkMessageId>{20bebb1b-ea3e-db11-86a7-000a3a5473e8}</SdkMessageId>") => $$"""
        <SdkMessageProcessingStep Name="Rule of things" SdkMessageProcessingStepId="{11111111-0000-0000-0000-000000000003}">{{message}}
        <PluginTypeId>11111111-0000-0000-0000-000000000002</PluginTypeId>{{body}}</SdkMessageProcessingStep>
        """;

    /// <summary>Root component of a step.</summary>
    public const string StepRoot = "type=\"92\" id=\"{11111111-0000-0000-0000-000000000003}\"";

    /// <summary>A solution with <see cref="Assembly"/> and a table.</summary>
    public static SolutionZip WithAssembly() => new SolutionZip().Table("new_Thing")
        .Section("SolutionPluginAssemblies", Assembly).Root(AssemblyRoot).File("PluginAssemblies/A.dll", [1, 2, 3]);
}
