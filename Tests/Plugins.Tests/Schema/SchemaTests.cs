using System.Reflection;
using System.Xml.Linq;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Schema;

/// <summary>The names and values the plug-ins use are those of the solution.</summary>
[TestClass]
public sealed class SchemaTests
{
    [TestMethod]
    [DataRow(typeof(SegmentTable), "seg_Segment")]
    [DataRow(typeof(JourneyTable), "seg_Journey")]
    [DataRow(typeof(JourneySegmentTable), "seg_JourneySegment")]
    [DataRow(typeof(SegmentMemberTable), "seg_SegmentMember")]
    [DataRow(typeof(SegmentReferenceTable), "seg_SegmentReference")]
    [DataRow(typeof(JobTable), "seg_Job")]
    [DataRow(typeof(SourceConnectionTable), "seg_SourceConnection")]
    [DataRow(typeof(ParticipantTable), "seg_Participant")]
    public void Table_Columns_AreInTheSolution(Type schema, string folder)
    {
        var columns = Load($"Entities/{folder}/Entity.xml").Descendants("attribute").Select(column => (string)column.Element("LogicalName")!).ToHashSet();

        foreach (var name in Constants<string>(schema).Where(name => name.Key != "LogicalName"))
            Assert.IsTrue(columns.Contains(name.Value), $"{folder} has no column {name.Value}");
        Assert.AreEqual(folder.ToLowerInvariant(), Constants<string>(schema)["LogicalName"]);
    }

    [TestMethod]
    [DataRow("seg_Journey", JourneyTable.Name, JourneyTable.NameLength)]
    [DataRow("seg_Journey", JourneyTable.Definition, JourneyTable.DefinitionLength)]
    [DataRow("seg_Journey", JourneyTable.HoldReason, JourneyTable.HoldReasonLength)]
    [DataRow("seg_JourneySegment", JourneySegmentTable.Name, JourneySegmentTable.NameLength)]
    [DataRow("seg_SegmentMember", SegmentMemberTable.Name, SegmentMemberTable.NameLength)]
    [DataRow("seg_SegmentReference", SegmentReferenceTable.Name, SegmentReferenceTable.NameLength)]
    [DataRow("seg_Job", JobTable.Name, JobTable.NameLength)]
    [DataRow("seg_Job", JobTable.Payload, JobTable.PayloadLength)]
    [DataRow("seg_Job", JobTable.Evidence, JobTable.EvidenceLength)]
    [DataRow("seg_Job", JobTable.Error, JobTable.ErrorLength)]
    [DataRow("seg_SourceConnection", SourceConnectionTable.Result, SourceConnectionTable.ResultLength)]
    [DataRow("seg_Participant", ParticipantTable.Name, ParticipantTable.NameLength)]
    [DataRow("seg_Participant", ParticipantTable.Tile, ParticipantTable.TileLength)]
    [DataRow("seg_Participant", ParticipantTable.Way, ParticipantTable.WayLength)]
    [DataRow("seg_Participant", ParticipantTable.Detail, ParticipantTable.DetailLength)]
    public void Column_Length_IsThatOfTheSolution(string folder, string column, int length) =>
        Assert.AreEqual(length, (int)Load($"Entities/{folder}/Entity.xml").Descendants("attribute")
            .Single(attribute => (string)attribute.Element("LogicalName")! == column).Element("MaxLength")!);

    [TestMethod]
    [DataRow(typeof(SegmentSource), "seg_source")]
    [DataRow(typeof(SegmentType), "seg_segmenttype")]
    [DataRow(typeof(SegmentRole), "seg_segmentrole")]
    [DataRow(typeof(MemberKind), "seg_memberkind")]
    [DataRow(typeof(JobKind), "seg_jobkind")]
    public void Choice_Values_AreThoseOfTheSolution(Type choice, string name) =>
        CollectionAssert.AreEquivalent(
            Load($"OptionSets/{name}.xml").Descendants("option").Select(option => (int)option.Attribute("value")!).ToList(),
            Enum.GetValues(choice).Cast<int>().ToList());

    [TestMethod]
    [DataRow(typeof(SegmentStatus), "seg_Segment")]
    [DataRow(typeof(JourneyStatus), "seg_Journey")]
    [DataRow(typeof(JobStatus), "seg_Job")]
    [DataRow(typeof(SourceConnectionStatus), "seg_SourceConnection")]
    [DataRow(typeof(ParticipantStatus), "seg_Participant")]
    public void StatusReason_Values_AreThoseOfTheSolution(Type reasons, string folder) =>
        CollectionAssert.AreEquivalent(
            Load($"Entities/{folder}/Entity.xml").Descendants("statuses").Single().Elements("status").Select(reason => (int)reason.Attribute("value")!).ToList(),
            Enum.GetValues(reasons).Cast<int>().ToList());

    private static Dictionary<string, T> Constants<T>(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral && field.FieldType == typeof(T))
        .ToDictionary(field => field.Name, field => (T)field.GetRawConstantValue()!);

    private static XDocument Load(string path) => XDocument.Load(Path.Combine(Repository.Root, "Solution", "src", path));
}
