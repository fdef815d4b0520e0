using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;

namespace Segmentation.Sandbox.Tests.Query;

[TestClass]
public sealed class PagingTests : QueryTestBase
{
    [TestMethod]
    [DataRow("", DisplayName = "primary key")]
    [DataRow("<order attribute='city'/>", DisplayName = "text with ties and empty values")]
    [DataRow("<order attribute='city' descending='true'/><order attribute='visits'/>", DisplayName = "text descending, then number")]
    [DataRow("<order attribute='colour'/><order attribute='metat' descending='true'/>", DisplayName = "choice label, then date descending")]
    [DataRow("<order attribute='firmid'/>", DisplayName = "lookup name")]
    [DataRow("<order attribute='rating' descending='true'/><order attribute='discount'/>", DisplayName = "floating point, then decimal")]
    [DataRow("<order attribute='personid' descending='true'/>", DisplayName = "primary key descending")]
    [DataRow("<link-entity name='member' from='personid' to='personid' link-type='outer' alias='m'><attribute name='name'/></link-entity>", DisplayName = "rows multiplied by a link")]
    [DataRow("<link-entity name='firm' from='firmid' to='firmid' link-type='outer' alias='f'><order attribute='name'/></link-entity>", DisplayName = "ordered by a link, without cookies")]
    public void Pages_CoverEveryRowOnceInTheOrderOfOneQuery(string rest)
    {
        Fill();
        var all = Fetch($"<fetch><entity name='person'><attribute name='personid'/>{rest}</entity></fetch>").Entities.Select(Identity).ToList();
        var paged = new List<string>();
        string? cookie = null;
        for (var page = 1; ; page++)
        {
            var text = cookie is null ? "" : $"paging-cookie='{System.Security.SecurityElement.Escape(cookie)}'";
            var result = Fetch($"<fetch count='7' page='{page}' {text}><entity name='person'><attribute name='personid'/>{rest}</entity></fetch>");
            paged.AddRange(result.Entities.Select(Identity));
            cookie = result.PagingCookie;
            if (!result.MoreRecords)
                break;
        }

        CollectionAssert.AreEqual(all, paged);
        CollectionAssert.AllItemsAreUnique(paged);
    }

    [TestMethod]
    public void PagingCookie_HasThePlatformsForm()
    {
        var first = Insert(new Guid("00000000-0000-0000-0000-00000000000a"), "person", ("fullname", "A & B"));
        var last = Insert(new Guid("00000000-0000-0000-0000-00000000000b"), "person");
        Insert(new Guid("00000000-0000-0000-0000-00000000000c"), "person");

        var page = Fetch("<fetch count='2'><entity name='person'><attribute name='fullname'/><order attribute='fullname' descending='true'/></entity></fetch>");

        Assert.AreEqual($"<cookie page=\"1\"><fullname lastnull=\"1\" first=\"A &amp; B\" /><personid last=\"{{{last.ToString().ToUpperInvariant()}}}\" first=\"{{{first.ToString().ToUpperInvariant()}}}\" /></cookie>", page.PagingCookie);
        Assert.IsTrue(page.MoreRecords);
    }

    [TestMethod]
    public void PagingCookie_OfAnotherQuery_IsRefused() => AssertFault(
        Runtime.ErrorCodes.InvalidArgument, "belongs to another query",
        () => Fetch("<fetch count='2' page='2' paging-cookie='&lt;cookie page=\"1\"&gt;&lt;city last=\"x\" first=\"y\" /&gt;&lt;/cookie&gt;'><entity name='person'/></fetch>"));

    [TestMethod]
    public void PagingCookie_OfAnotherPage_IsIgnored()
    {
        Fill();
        var cookie = Fetch("<fetch count='5'><entity name='person'><attribute name='personid'/></entity></fetch>").PagingCookie;

        var third = Fetch($"<fetch count='5' page='3' paging-cookie='{System.Security.SecurityElement.Escape(cookie)}'><entity name='person'><attribute name='personid'/></entity></fetch>");
        var expected = Fetch("<fetch><entity name='person'><attribute name='personid'/></entity></fetch>").Entities.Skip(10).Take(5);

        CollectionAssert.AreEqual(expected.Select(Identity).ToList(), third.Entities.Select(Identity).ToList());
    }

    [TestMethod]
    public void LastPage_HasNoMoreRecords()
    {
        InsertPeople("city", "a", "b");

        Assert.IsFalse(Fetch("<fetch count='2'><entity name='person'/></fetch>").MoreRecords);
        Assert.IsTrue(Fetch("<fetch count='1'><entity name='person'/></fetch>").MoreRecords);
    }

    [TestMethod]
    public void TotalRecordCount_OnlyWhenAskedFor_CountsAllPages()
    {
        Fill();

        Assert.AreEqual(-1, Fetch("<fetch count='3'><entity name='person'/></fetch>").TotalRecordCount);
        Assert.AreEqual(40, Fetch("<fetch count='3' returntotalrecordcount='true'><entity name='person'/></fetch>").TotalRecordCount);
    }

    [TestMethod]
    public void PageBeyondFiftyThousandRows_WithoutACookie_IsRefused() => AssertFault(
        Runtime.ErrorCodes.InvalidArgument, "pass the paging cookie",
        () => Fetch("<fetch count='5000' page='11'><entity name='person'/></fetch>"));

    private void Fill()
    {
        var random = new Random(7);
        object? Maybe(object value) => random.Next(4) == 0 ? null : value;
        var firms = Enumerable.Range(0, 3).Select(number => Insert("firm", ("name", number == 0 ? null : $"Firm {number}"))).ToList();
        for (var number = 0; number < 40; number++)
        {
            var person = Insert("person",
                ("city", Maybe(((string[])["Ulm", "ULM", "Bonn", "Köln"])[random.Next(4)])), ("visits", Maybe(random.Next(3))),
                ("colour", Maybe(new OptionSetValue(random.Next(1, 4)))), ("metat", Maybe(Tests.Store.TestTables.Noon.AddDays(random.Next(3)))),
                ("rating", Maybe(random.Next(3) / 3.0)), ("discount", Maybe(random.Next(3) / 100m)),
                ("firmid", Maybe(new EntityReference("firm", firms[random.Next(3)]))));
            for (var membership = 0; membership < random.Next(3); membership++)
                Insert("member", ("name", $"{number}-{membership}"), ("personid", new EntityReference("person", person)));
        }
    }

    private static string Identity(Entity row) => $"{row.Id} {row.GetAttributeValue<AliasedValue>("m.name")?.Value}";
}
