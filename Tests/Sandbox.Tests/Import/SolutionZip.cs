using System.IO.Compression;
using System.Text;

namespace Segmentation.Sandbox.Tests.Import;

/// <summary>Builds a solution zip in memory: a small solution of one table, which a test then changes.</summary>
internal sealed class SolutionZip
{
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly List<string> _tables = [];
    private readonly Dictionary<string, StringBuilder> _sections = [];
    private readonly StringBuilder _roots = new();

    public string Name { get; init; } = "Sample";
    public string Version { get; init; } = "1.0.0.0";
    public bool Managed { get; init; } = true;

    /// <summary>A table; a column is an attribute element, and the primary key and name come by themselves.</summary>
    public SolutionZip Table(string schemaName, string columns = "", string parts = "", string info = "")
    {
        _tables.Add($"""
            <Entity><Name>{schemaName}</Name><EntityInfo><entity Name="{schemaName}"><attributes>
              <attribute PhysicalName="{schemaName}Id"><Type>primarykey</Type><LogicalName>{schemaName.ToLowerInvariant()}id</LogicalName></attribute>
              <attribute PhysicalName="{schemaName}Name"><Type>nvarchar</Type><LogicalName>{schemaName.ToLowerInvariant()}name</LogicalName><DisplayMask>PrimaryName|ValidForForm</DisplayMask><MaxLength>100</MaxLength></attribute>
              {columns}</attributes><EntitySetName>{schemaName.ToLowerInvariant()}s</EntitySetName><OwnershipTypeMask>OrgOwned</OwnershipTypeMask>{info}</entity></EntityInfo>{parts}</Entity>
            """);
        return Root($"""type="1" schemaName="{schemaName.ToLowerInvariant()}" """);
    }

    /// <summary>Only what a solution adds to another solution's table.</summary>
    public SolutionZip Extension(string schemaName, string columns)
    {
        _tables.Add($"""<Entity><Name>{schemaName}</Name><EntityInfo><entity Name="{schemaName}"><attributes>{columns}</attributes></entity></EntityInfo></Entity>""");
        return Root($"""type="1" schemaName="{schemaName.ToLowerInvariant()}" behavior="2" """);
    }

    /// <summary>Content of a section of customizations.xml.</summary>
    public SolutionZip Section(string name, string content)
    {
        if (!_sections.TryGetValue(name, out var section))
            _sections[name] = section = new StringBuilder();
        section.AppendLine(content);
        return this;
    }

    /// <summary>Attributes of a root component.</summary>
    public SolutionZip Root(string attributes)
    {
        _roots.AppendLine($"<RootComponent {attributes}/>");
        return this;
    }

    /// <summary>A file beside the two main ones, or in place of one of them.</summary>
    public SolutionZip File(string path, string content) => File(path, Encoding.UTF8.GetBytes(content));

    /// <inheritdoc cref="File(string,string)"/>
    public SolutionZip File(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>The zip.</summary>
    public MemoryStream Build(params string[] without)
    {
        var files = new Dictionary<string, byte[]>
        {
            ["solution.xml"] = Encoding.UTF8.GetBytes(SolutionXml()),
            ["customizations.xml"] = Encoding.UTF8.GetBytes(CustomizationsXml()),
            ["[Content_Types].xml"] = "<Types/>"u8.ToArray(),
        };
        foreach (var (path, content) in _files)
            files[path] = content;
        return Zip(files.Where(file => !without.Contains(file.Key)));
    }

    /// <summary>Any zip.</summary>
    public static MemoryStream Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }
        stream.Position = 0;
        return stream;
    }

    private string SolutionXml() => $"""
        <ImportExportXml><SolutionManifest><UniqueName>{Name}</UniqueName><Version>{Version}</Version><Managed>{(Managed ? 1 : 0)}</Managed>
        <RootComponents>{_roots}</RootComponents></SolutionManifest></ImportExportXml>
        """;

    private string CustomizationsXml() => $"""
        <ImportExportXml>
        <Entities>{string.Concat(_tables)}</Entities>
        {string.Concat(_sections.Select(section => $"<{section.Key}>{section.Value}</{section.Key}>"))}
        <Languages><Language>1033</Language></Languages>
        </ImportExportXml>
        """;
}
