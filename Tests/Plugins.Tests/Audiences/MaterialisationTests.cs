using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Tests.Audiences;

/// <summary>Segments are taken from their member rows only where a query has no room for theirs, the largest first.</summary>
[TestClass]
public sealed class MaterialisationTests
{
    private static readonly TableFacts Contacts = new("contact", "contactid", "fullname", new Dictionary<string, ColumnFacts>());

    [TestMethod]
    public void Needed_EverythingFits_IsNothing() => Assert.IsEmpty(Needed(Audience(Dynamic(1, links: 7), Dynamic(2, links: 7))));

    [TestMethod]
    public void Needed_TooManyLinks_TakesTheLargestFirstAndNoMore() =>
        CollectionAssert.AreEqual(new[] { Id(3) }, Needed(Audience(Dynamic(1, links: 6), Dynamic(2, links: 5), Dynamic(3, links: 9))));

    [TestMethod]
    public void Needed_TooManyConditions_TakesTheLargestFirst() =>
        CollectionAssert.AreEqual(new[] { Id(2) }, Needed(Audience(Dynamic(1, links: 0, conditions: 250), Dynamic(2, links: 0, conditions: 300))));

    [TestMethod]
    public void Needed_ManyLists_ShareALink() =>
        Assert.IsEmpty(Needed(Audience([.. Enumerable.Range(1, 40).Select(number => Static(number, hasExcluded: false))])));

    [TestMethod]
    public void Needed_ManyListsWithRowsExcludedByHand_AreRefused()
    {
        Assert.IsEmpty(Needed(Audience([.. Enumerable.Range(1, 14).Select(number => Static(number, hasExcluded: true))])));
        var refusal = Assert.ThrowsExactly<Refusal>(() => Needed(Audience([.. Enumerable.Range(1, 15).Select(number => Static(number, hasExcluded: true))])));
        Assert.AreEqual(RefusalCode.SegmentTooComplex, refusal.Code);
    }

    [TestMethod]
    public void Materialised_SegmentWithoutMemberRows_IsRefusedByName()
    {
        var audience = Audience(Dynamic(1, links: 9), Dynamic(2, links: 9));

        var refusal = Assert.ThrowsExactly<Refusal>(() => audience.Materialised([Id(1), Id(2)]));

        StringAssert.Contains(refusal.Message, "\"Segment 1\", \"Segment 2\"");
    }

    [TestMethod]
    public void Materialised_SegmentWithMemberRows_IsAList()
    {
        var segment = Dynamic(1, links: 9);
        segment.Generation = 4;

        var audience = Audience(segment).Materialised([Id(1)]);

        Assert.IsTrue(audience.IsList(Id(1)));
        StringAssert.Contains(FetchWriter.Write(audience.Net()), "<condition attribute=\"seg_generation\" operator=\"eq\" value=\"4\" />");
    }

    private static Guid[] Needed(Audience audience) => [.. Materialisation.Needed(audience, [all => all.Net()]).Select(segment => segment.Id)];

    /// <summary>Everybody, without these.</summary>
    private static Audience Audience(params ResolvedSegment[] exclusions)
    {
        var entry = new ResolvedSegment(Id(0), "contact", SegmentType.Dynamic) { Query = new SegmentQuery("contact", "", Parts.All(), []) };
        var roles = new AudienceRoles(entry.Id, [.. exclusions.Select(segment => segment.Id)], []);
        return Plugins.Audiences.Audience.Of(roles, Contacts, exclusions.Append(entry).ToDictionary(segment => segment.Id));
    }

    // each link to other rows than the next, so that none can be shared; joined by "and", so that negated they stand in an "or"
    private static ResolvedSegment Dynamic(int number, int links, int conditions = 0) => new(Id(number), "contact", SegmentType.Dynamic)
    {
        Name = $"Segment {number}",
        Query = new SegmentQuery("contact", "", Parts.All(
        [
            .. Enumerable.Range(0, links).Select(link => Parts.Linked($"table{link}", "contactid", "contactid", Parts.All(Parts.Compare("name", "eq", "a")))),
            .. Enumerable.Range(0, conditions).Select(condition => Parts.Compare("firstname", "eq", $"{condition}")),
        ]), []),
    };

    private static ResolvedSegment Static(int number, bool hasExcluded) => new(Id(number), "contact", SegmentType.Static) { Generation = 1, HasExcluded = hasExcluded };

    private static Guid Id(int number) => Guid.Parse($"5e900000-0000-4000-8000-{number:D12}");
}
