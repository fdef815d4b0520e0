using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

/// <summary>Names and values in the plug-ins' Schema are those of the solution; a constant that is wrong would fail only in use.</summary>
[TestClass]
public sealed class SchemaTests
{
    static readonly Dictionary<string, Dictionary<string, object?>> Declared = Read();

    [TestMethod]
    [DataRow("SegmentTable", "seg_Segment")]
    [DataRow("JourneyTable", "seg_Journey")]
    [DataRow("JourneySegmentTable", "seg_JourneySegment")]
    [DataRow("SegmentMemberTable", "seg_SegmentMember")]
    [DataRow("SegmentReferenceTable", "seg_SegmentReference")]
    [DataRow("JobTable", "seg_Job")]
    [DataRow("SourceConnectionTable", "seg_SourceConnection")]
    public void Constants_OfATable_AreItsColumns(string constants, string table)
    {
        var columns = Definition(table).Descendants("LogicalName").Select(name => name.Value).Append(table.ToLowerInvariant()).ToHashSet();

        Assert.AreEqual("", string.Join(", ", Declared[constants].Values.OfType<string>().Where(name => !columns.Contains(name))));
    }

    [TestMethod]
    [DataRow("SegmentTable", "NameLength", "seg_Segment", "seg_name")]
    [DataRow("JourneyTable", "NameLength", "seg_Journey", "seg_name")]
    [DataRow("JourneyTable", "DefinitionLength", "seg_Journey", "seg_definition")]
    [DataRow("JourneySegmentTable", "NameLength", "seg_JourneySegment", "seg_name")]
    [DataRow("SegmentMemberTable", "NameLength", "seg_SegmentMember", "seg_name")]
    [DataRow("SegmentReferenceTable", "NameLength", "seg_SegmentReference", "seg_name")]
    [DataRow("JobTable", "NameLength", "seg_Job", "seg_name")]
    [DataRow("JobTable", "PayloadLength", "seg_Job", "seg_payload")]
    [DataRow("JobTable", "EvidenceLength", "seg_Job", "seg_evidence")]
    [DataRow("JobTable", "ErrorLength", "seg_Job", "seg_error")]
    [DataRow("SourceConnectionTable", "ResultLength", "seg_SourceConnection", "seg_result")]
    public void Constants_OfALength_AreTheColumns(string constants, string length, string table, string column)
    {
        if (!Declared[constants].TryGetValue(length, out var value)) return;

        var definition = Definition(table).Descendants("attribute").Single(item => item.Element("LogicalName")?.Value == column);
        Assert.AreEqual(definition.Element("MaxLength")!.Value, value!.ToString());
    }

    [TestMethod]
    [DataRow("SegmentSource", "seg_source")]
    [DataRow("SegmentType", "seg_segmenttype")]
    [DataRow("SegmentRole", "seg_segmentrole")]
    [DataRow("MemberKind", "seg_memberkind")]
    [DataRow("JobKind", "seg_jobkind")]
    public void Constants_OfAChoice_AreItsValuesAndLabels(string constants, string choice) =>
        AreTheOptions(constants, XDocument.Load(Repository.At("Solution", "src", "OptionSets", choice + ".xml")).Descendants("option"));

    [TestMethod]
    [DataRow("SegmentStatus", "seg_Segment")]
    [DataRow("JourneyStatus", "seg_Journey")]
    [DataRow("JobStatus", "seg_Job")]
    [DataRow("SourceConnectionStatus", "seg_SourceConnection")]
    public void Constants_OfStatusReasons_AreTheirValuesAndLabels(string constants, string table) =>
        AreTheOptions(constants, Definition(table).Descendants("statuses").Single().Elements("status"));

    static void AreTheOptions(string constants, IEnumerable<XElement> options) => CollectionAssert.AreEquivalent(
        options.Select(option => $"{Plain(option.Descendants("label").First().Attribute("description")!.Value)} {option.Attribute("value")!.Value}").ToArray(),
        Declared[constants].Where(value => value.Value != null).Select(value => $"{Plain(value.Key)} {value.Value}").ToArray());

    static string Plain(string label) => new([.. label.Where(char.IsLetter).Select(char.ToLowerInvariant)]);

    static XDocument Definition(string table) => XDocument.Load(Repository.At("Solution", "src", "Entities", table, "Entity.xml"));

    static Dictionary<string, Dictionary<string, object?>> Read()
    {
        using var file = new PEReader(File.OpenRead(Repository.PluginAssembly));
        var reader = file.GetMetadataReader();
        return reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => reader.GetString(type.Namespace) == "Segmentation.Plugins.Schema")
            .ToDictionary(type => reader.GetString(type.Name), type => Constants(reader, type));
    }

    static Dictionary<string, object?> Constants(MetadataReader reader, TypeDefinition type) => type.GetFields()
        .Select(reader.GetFieldDefinition)
        .Where(field => !field.GetDefaultValue().IsNil)
        .ToDictionary(field => reader.GetString(field.Name), field => Value(reader, reader.GetConstant(field.GetDefaultValue())));

    static object? Value(MetadataReader reader, Constant constant) => reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
}
