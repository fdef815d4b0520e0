using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class TableRuleTests
{
    const string Segment = "Entities/seg_Segment/Entity.xml";
    const string SegmentRelationships = "Other/Relationships/seg_Segment.xml";

    [TestMethod]
    public void RelationshipIsListed_ARelationshipTheListDoesNotName_IsRefused() => new BrokenSolution()
        .Edit("Other/Relationships.xml", root => root.Elements().Single(item => item.Attribute("Name")!.Value == "seg_segment_journeysegment").Remove())
        .IsRefusedBy("RelationshipIsListed", SegmentRelationships, "seg_segment_journeysegment");

    [TestMethod]
    public void RelationshipIsListed_AListedOneThatIsNotDescribed_IsRefused() => new BrokenSolution()
        .Replace("Other/Relationships.xml", "seg_segment_journey_entry", "seg_segment_journey_entri")
        .IsRefusedBy("RelationshipIsListed", "Other/Relationships.xml", "Is seg_segment_journey_entry meant?");

    [TestMethod]
    public void RelationshipLinksTables_ATableThatDoesNotExist_IsRefused() => new BrokenSolution()
        .Replace(SegmentRelationships, "<ReferencingEntityName>seg_Journey<", "<ReferencingEntityName>seg_Jurney<")
        .IsRefusedBy("RelationshipLinksTables", SegmentRelationships, "Is seg_Journey meant?");

    [TestMethod]
    public void RelationshipLinksTables_ANameInTheWrongCase_IsRefused() => new BrokenSolution()
        .Replace(SegmentRelationships, "<ReferencedEntityName>seg_Segment<", "<ReferencedEntityName>seg_segment<")
        .IsRefusedBy("RelationshipLinksTables", SegmentRelationships, "Its schema name is seg_Segment.");

    [TestMethod]
    public void RelationshipLinksTables_AColumnThatIsNoLookup_IsRefused() => new BrokenSolution()
        .Replace(SegmentRelationships, "<ReferencingAttributeName>seg_EntrySegmentId<", "<ReferencingAttributeName>seg_EntityType<")
        .IsRefusedBy("RelationshipLinksTables", SegmentRelationships, "of type nvarchar");

    [TestMethod]
    public void LookupHasRelationship_ALookupWithoutTarget_IsRefused() => new BrokenSolution()
        .Edit(SegmentRelationships, root => root.Elements().Single(item => item.Attribute("Name")!.Value == "seg_segment_journey_entry").Remove())
        .IsRefusedBy("LookupHasRelationship", "Entities/seg_Journey/Entity.xml", "seg_entrysegmentid");

    [TestMethod]
    public void ChoiceExists_AChoiceThatDoesNotExist_IsRefused() => new BrokenSolution()
        .Replace(Segment, "<OptionSetName>seg_source<", "<OptionSetName>seg_sources<")
        .IsRefusedBy("ChoiceExists", Segment, "Is seg_source meant?");

    [TestMethod]
    public void ChoiceExists_ADefaultThatIsNoOption_IsRefused() => new BrokenSolution()
        .Replace(Segment, "<AppDefaultValue>701100012<", "<AppDefaultValue>701100099<")
        .IsRefusedBy("ChoiceExists", Segment, "701100099");

    [TestMethod]
    public void ChoiceValueCarriesPrefix_AValueOfAnotherPublisher_IsRefused() => new BrokenSolution()
        .Replace("OptionSets/seg_source.xml", "701100010", "100000010")
        .IsRefusedBy("ChoiceValueCarriesPrefix", "OptionSets/seg_source.xml", "It is 70110 followed by four digits.");

    [TestMethod]
    public void ChoiceValueCarriesPrefix_AValueGivenTwice_IsRefused() => new BrokenSolution()
        .Replace("OptionSets/seg_source.xml", "701100011", "701100010")
        .IsRefusedBy("ChoiceValueCarriesPrefix", "OptionSets/seg_source.xml", "stands 2 times");

    [TestMethod]
    public void StatusBelongsToState_AReasonOfNoState_IsRefused() => new BrokenSolution()
        .Replace(Segment, "<status value=\"701100004\" state=\"1\">", "<status value=\"701100004\" state=\"2\">")
        .IsRefusedBy("StatusBelongsToState", Segment, "belongs to state 2, which does not exist");

    [TestMethod]
    public void StatusBelongsToState_ADefaultOfAnotherState_IsRefused() => new BrokenSolution()
        .Replace(Segment, "<state value=\"1\" defaultstatus=\"2\"", "<state value=\"1\" defaultstatus=\"1\"")
        .IsRefusedBy("StatusBelongsToState", Segment, "not one of its own");

    [TestMethod]
    public void KeyColumnExists_AColumnTheTableDoesNotHave_IsRefused() => new BrokenSolution()
        .Replace(Segment, "<AttributeName>seg_sourcekey<", "<AttributeName>seg_sourcekay<")
        .IsRefusedBy("KeyColumnExists", Segment, "Is seg_sourcekey meant?");

    [TestMethod]
    public void KeyColumnExists_AColumnThatCannotBeAKey_IsRefused() => new BrokenSolution()
        .Replace(Segment, "<AttributeName>seg_sourcekey<", "<AttributeName>seg_query<")
        .IsRefusedBy("KeyColumnExists", Segment, "of type ntext");
}
