using Segmentation.Plugins.Sources.OutboundQueries;
using static Segmentation.Plugins.Sources.OutboundQueries.OutboundQueryRefusal;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

/// <summary>What cannot be translated is refused by name, with its place.</summary>
[TestClass]
public sealed class RefusalTests
{
    [TestMethod]
    [DataRow("INTERACTION(EmailOpened, EmailOpenedLeadLink).HAVING(COUNT() > 0)", "INTERACTION", 1)]
    [DataRow("SEGMENT(A) EXCEPT INTERACTION(EmailClicked, contact)", "INTERACTION", 19)]
    [DataRow("PROFILE(contact).HAVING(COUNT() > 0, UTCDAYS(7))", "HAVING", 18)]
    [DataRow("PROFILE(contact).FILTER(COUNT() > 0)", "COUNT", 25)]
    [DataRow("PROFILE(contact).FILTER(numberofchildren > SUM(x))", "SUM", 44)]
    [DataRow("PROFILE(contact).FILTER(UTCDAYS(7))", "UTCDAYS", 25)]
    public void Behavior_Asked_IsRefused(string query, string subject, int position) => AssertRefused(Behavior, subject, position, query);

    [TestMethod]
    [DataRow("(SEGMENT(A)).ORDERBY(fullname ASC).SKIP(0).TAKE(15)", "SKIP", 36)]
    [DataRow("PROFILE(contact).TAKE(15)", "TAKE", 18)]
    [DataRow("PROFILE(contact).TRAVERSE(contact_master_contact)", "contact_master_contact", 18)]
    public void Step_WithoutEquivalent_IsRefused(string query, string subject, int position) => AssertRefused(NoEquivalent, subject, position, query);

    [TestMethod]
    [DataRow("numberofchildren + 1 > 2", "+", 18)]
    [DataRow("2 * numberofchildren > 2", "*", 3)]
    [DataRow("-numberofchildren > 2", "-", 1)]
    [DataRow("numberofchildren > 7 / 2", "/", 22)]
    [DataRow("createdon > DATETIMEUTCNOW() - 30", "-", 30)]
    [DataRow("gendercode > 1", ">", 12)]
    [DataRow("firstname < 'B'", "<", 11)]
    [DataRow("donotemail >= true", ">=", 12)]
    [DataRow("contactid > '1cc00a15-37ef-e911-a81d-000d3a6d200c'", ">", 11)]
    [DataRow("firstname > null", ">", 11)]
    [DataRow("donotemail < donotphone", "<", 12)]
    [DataRow("new_interests == 1", "==", 15)]
    [DataRow("ISNULL(entityimage)", "entityimage", 8)]
    [DataRow("firstname == ''", "''", 14)]
    [DataRow("firstname CONTAINS ''", "''", 20)]
    [DataRow("'a' == 'a'", "==", 5)]
    [DataRow("1 < null", "<", 3)]
    [DataRow("createdon == DATETIMEUTCNOW()", "==", 11)]
    [DataRow("createdon < DATEADD(month, -1, DATETIMEUTCNOW())", "<", 11)]
    [DataRow("createdon < DATEADD(year, -1, DATETIMEUTCNOW())", "<", 11)]
    [DataRow("createdon < DATEADD(second, -90, DATETIMEUTCNOW())", "<", 11)]
    [DataRow("createdon < DATEADD(day, 7, DATETIMEUTCNOW())", "<", 11)]
    [DataRow("createdon < DATEADD(day, -40000, DATETIMEUTCNOW())", "<", 11)]
    [DataRow("birthdate < DATETIMEUTCNOW()", "<", 11)]
    [DataRow("new_webinaron < DATETIMEUTCNOW()", "<", 15)]
    [DataRow("DATETIMEUTCNOW() > '2020-01-01'", ">", 18)]
    [DataRow("birthdate < '2000-01-01T12:00'", "birthdate", 13)]
    [DataRow("createdon < DATE(2000,1,1,0,0,0,500)", "createdon", 13)]
    [DataRow("createdon > DATEADD(day, 1, modifiedon)", "DATEADD", 13)]
    [DataRow("DATEDIFF(day, createdon, modifiedon) > 1", "DATEDIFF", 1)]
    [DataRow("DATEDIFF(day, createdon, DATETIMEUTCNOW()) < 30", "DATEDIFF", 1)]
    [DataRow("DATEDIFF(month, birthdate, DATETIMEUTCNOW()) == 0", "DATEDIFF", 1)]
    [DataRow("DATEDIFF(second, createdon, DATETIMEUTCNOW()) < 30", "DATEDIFF", 1)]
    [DataRow("DATEDIFF(minute, birthdate, DATETIMEUTCNOW()) < 30", "DATEDIFF", 1)]
    [DataRow("DATEDIFF(minute, createdon, DATEADD(second, 1, DATETIMEUTCNOW())) < 30", "DATEDIFF", 1)]
    [DataRow("DATEDIFF(day, '2020-01-01', DATETIMEUTCNOW()) < 30", "DATEDIFF", 1)]
    [DataRow("DATEDIFF(minute, createdon, DATETIMEUTCNOW()) < numberofchildren", "<", 47)]
    [DataRow("DATEDIFF(minute, createdon, DATETIMEUTCNOW()) < -30", "DATEDIFF", 1)]
    public void Condition_WithoutEquivalent_IsRefused(string condition, string subject, int position) => AssertFilterRefused(NoEquivalent, subject, position, condition);

    [TestMethod]
    [DataRow("DATEDIFF(month, birthdate, DATETIMEUTCNOW()) < 1")]
    [DataRow("DATEDIFF(year, birthdate, DATETIMEUTCNOW()) >= 18")]
    [DataRow("DATEDIFF(month, birthdate, DATETIMEUTCNOW()) == 2")]
    [DataRow("DATEDIFF(hour, createdon, DATETIMEUTCNOW()) < -1")]
    [DataRow("DATEDIFF(hour, birthdate, DATETIMEUTCNOW()) > 1")]
    [DataRow("DATEDIFF(day, createdon, DATETIMEUTCNOW()) > 40000")]
    public void DateDifference_WithoutEquivalentEvenInUtc_IsRefused(string condition) =>
        AssertRefused(NoEquivalent, "DATEDIFF", 25, $"PROFILE(contact).FILTER({condition})", EvaluationClock.Utc);

    [TestMethod]
    [DataRow("firstname == 5", "==", 11)]
    [DataRow("numberofchildren == 'two'", "==", 18)]
    [DataRow("numberofchildren == 1.5", "numberofchildren", 21)]
    [DataRow("numberofchildren == 3000000000", "numberofchildren", 21)]
    [DataRow("gendercode == 'male'", "==", 12)]
    [DataRow("donotemail == 'yes'", "==", 12)]
    [DataRow("contactid == 'crm1'", "==", 11)]
    [DataRow("createdon > 'yesterday'", "'yesterday'", 13)]
    [DataRow("createdon > 5", ">", 11)]
    [DataRow("numberofchildren CONTAINS '1'", "CONTAINS", 18)]
    [DataRow("firstname STARTSWITH 5", "STARTSWITH", 11)]
    [DataRow("firstname ENDSWITH lastname", "ENDSWITH", 11)]
    [DataRow("createdon == birthdate", "==", 11)]
    [DataRow("'a' + 1 == numberofchildren", "+", 5)]
    [DataRow("createdon > DATE(2020, 1.5, 1)", "DATE", 24)]
    [DataRow("createdon > DATEADD(day, 'x', DATETIMEUTCNOW())", "DATEADD", 13)]
    [DataRow("createdon > DATEADD(day, 1, 5)", "DATEADD", 29)]
    [DataRow("DATEDIFF(day, firstname, DATETIMEUTCNOW()) > 1", "DATEDIFF", 15)]
    [DataRow("DATEDIFF(minute, createdon, DATETIMEUTCNOW()) > 1.5", "DATEDIFF", 1)]
    public void Value_OfAnotherType_IsRefused(string condition, string subject, int position) => AssertFilterRefused(TypeMismatch, subject, position, condition);

    [TestMethod]
    [DataRow(UnknownTable, "PROFILE(customer)", "customer", 1)]
    [DataRow(UnknownColumn, "PROFILE(contact).FILTER(shoesize == 43)", "shoesize", 25)]
    [DataRow(UnknownColumn, "PROFILE(contact, c).FILTER(c.shoesize == 43)", "shoesize", 28)]
    [DataRow(UnknownAlias, "PROFILE(contact, c).FILTER(d.firstname == 'Ada')", "d", 28)]
    [DataRow(UnknownAlias, "PROFILE(contact, c).FILTER(contact.firstname == 'Ada')", "contact", 28)]
    [DataRow(UnknownAlias, "PROFILE(account).FILTER(c.firstname == 'Ada').TRAVERSE(contact_customer_accounts, c)", "c", 25)]
    [DataRow(UnknownRelationship, "PROFILE(account).TRAVERSE(HavingAccount)", "HavingAccount", 18)]
    [DataRow(UnknownRelationship, "PROFILE(lead).TRAVERSE(contact_customer_accounts)", "contact_customer_accounts", 15)]
    [DataRow(UnknownRelationship, "PROFILE(contact).RELATE(lead_parent_account, l)", "lead_parent_account", 18)]
    [DataRow(UnknownSegment, "SEGMENT(D)", "D", 1)]
    [DataRow(ProfileMismatch, "PROFILE(contact) UNION PROFILE(lead)", "UNION", 24)]
    [DataRow(ProfileMismatch, "SEGMENT(A) EXCEPT SEGMENT(Firms)", "EXCEPT", 19)]
    [DataRow(NoEquivalent, "PROFILE(account, a).TRAVERSE(contact_customer_accounts, c).FILTER(a.name == c.firstname)", "==", 74)]
    public void Name_ThatMeansNothingHere_IsRefused(OutboundQueryRefusal code, string query, string subject, int position) => AssertRefused(code, subject, position, query);

    [TestMethod]
    [DataRow("", "the end of the query", 1)]
    [DataRow("contact", "contact", 1)]
    [DataRow("PROFILE", "the end of the query", 8)]
    [DataRow("PROFILE(contact", "the end of the query", 16)]
    [DataRow("PROFILE(contact) PROFILE(contact)", "PROFILE", 18)]
    [DataRow("PROFILE(contact).FILTER(firstname = 'Ada')", "=", 35)]
    [DataRow("PROFILE(contact).FILTER(firstname <> 'Ada')", "<>", 35)]
    [DataRow("PROFILE(contact).FILTER(firstname == 'Ada' & lastname == 'B')", "&", 44)]
    [DataRow("PROFILE(contact).FILTER(firstname == 'Ada' | lastname == 'B')", "|", 44)]
    [DataRow("PROFILE(contact).FILTER(firstname == ‘Ada’)", "‘", 38)]
    [DataRow("PROFILE(contact).FILTER(firstname == 'Ada)", "'", 38)]
    [DataRow(@"PROFILE(contact).FILTER(firstname == 'C:\apps')", @"\", 41)]
    [DataRow("PROFILE(contact).FILTER(numberofchildren == 2x)", "2x", 45)]
    [DataRow("PROFILE(contact).FILTER(numberofchildren == 12345678901234567890123456789)", "12345678901234567890123456789", 45)]
    [DataRow("PROFILE(contact).FILTER(firstname)", "FILTER", 25)]
    [DataRow("PROFILE(contact).FILTER(1 + 1)", "FILTER", 25)]
    [DataRow("PROFILE(contact).FILTER(true)", "FILTER", 25)]
    [DataRow("PROFILE(contact).FILTER()", ")", 25)]
    [DataRow("PROFILE(contact).FILTER((firstname == 'Ada') == true)", "a condition", 36)]
    [DataRow("PROFILE(contact).FILTER(1 < numberofchildren < 5)", "<", 46)]
    [DataRow("PROFILE(contact).FILTER(NOT firstname == 'Ada')", "firstname", 29)]
    [DataRow("PROFILE(contact).FILTER(ISNULL(firstname, lastname))", "ISNULL", 25)]
    [DataRow("PROFILE(contact).FILTER(ISNULL('Ada'))", "ISNULL", 25)]
    [DataRow("PROFILE(contact).FILTER(LEN(firstname) > 2)", "LEN", 25)]
    [DataRow("PROFILE(contact).FILTER(createdon < DATETIMEUTCNOW(1))", "DATETIMEUTCNOW", 37)]
    [DataRow("PROFILE(contact).FILTER(createdon < DATE(2020, 1))", "DATE", 37)]
    [DataRow("PROFILE(contact).FILTER(createdon < DATE(2021, 2, 29))", "DATE", 37)]
    [DataRow("PROFILE(contact).FILTER(createdon < DATEADD(week, 1, DATE(2021, 2, 1)))", "DATEADD", 45)]
    [DataRow("PROFILE(contact).FILTER(createdon < DATEADD(year, 9999, DATE(2021, 2, 1)))", "DATEADD", 37)]
    [DataRow("PROFILE(contact).FILTER(DATEDIFF(year, createdon, '2020-01-01') > 5000)", "DATEDIFF", 25)]
    [DataRow("PROFILE(contact).FILTER(numberofchildren > 1 / 0)", "/", 46)]
    [DataRow("PROFILE(contact).FILTER(numberofchildren > 9999999999999999999999999 * 9999999999)", "*", 70)]
    [DataRow("PROFILE(contact).FILTER(gendercode IN [])", "]", 40)]
    [DataRow("PROFILE(contact).LIMIT(5)", "LIMIT", 18)]
    [DataRow("PROFILE(contact).5", "5", 18)]
    [DataRow("PROFILE(contact).ORDERBY()", ")", 26)]
    [DataRow("PROFILE(contact).RELATE(contact_customer_accounts)", ")", 50)]
    [DataRow("PROFILE(contact).RELATE(contact_customer_accounts, a, b)", "b", 55)]
    [DataRow("PROFILE(account, a).TRAVERSE(contact_customer_accounts, A)", "A", 21)]
    [DataRow("PROFILE(account).TRAVERSE(contact_customer_accounts, a, b)", "b", 57)]
    [DataRow("SEGMENT(A) MINUS SEGMENT(B)", "MINUS", 12)]
    [DataRow("SegmentA EXCEPT SegmentB", "SegmentA", 1)]
    public void Text_ThatIsNoQuery_IsRefused(string query, string subject, int position) => AssertRefused(InvalidQuery, subject, position, query);

    [TestMethod]
    [DataRow("(", ")")]
    [DataRow("!(", ")")]
    [DataRow("-(", ")")]
    [DataRow("ISNULL(", ")")]
    public void Condition_NestedTooDeep_IsRefusedInsteadOfOverflowing(string open, string close)
    {
        var condition = string.Concat(Enumerable.Repeat(open, 100_000)) + "firstname == 'Ada'" + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.AreEqual(TooDeep, Outbound.Refusal($"PROFILE(contact).FILTER({condition})").Code);
    }

    [TestMethod]
    public void Query_NestedTooDeep_IsRefusedInsteadOfOverflowing() => Assert.AreEqual(
        TooDeep, Outbound.Refusal(new string('(', 100_000) + "SEGMENT(A)" + new string(')', 100_000)).Code);

    [TestMethod]
    public void Query_ChainedTooLong_IsRefusedInsteadOfOverflowing()
    {
        Assert.AreEqual(TooLarge, Outbound.Refusal("SEGMENT(A)" + string.Concat(Enumerable.Repeat(" UNION SEGMENT(B) EXCEPT SEGMENT(C)", 5_000))).Code);
        Assert.AreEqual(TooDeep, Outbound.Refusal("SEGMENT(A)" + string.Concat(Enumerable.Repeat(".UNION(SEGMENT(B))", 5_000))).Code);
    }

    [TestMethod]
    public void Condition_ChainedLong_IsRead()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("1", 50_000));
        var list = string.Join(" || ", Enumerable.Range(0, 5_000).Select(i => $"firstname == 'n{i % 7}'"));

        Outbound.AssertFilters("<condition attribute='numberofchildren' operator='gt' value='50000' />", $"numberofchildren > {sum}");
        StringAssert.Contains(Outbound.Translate($"PROFILE(contact).FILTER({list})").FetchXml, "<value>n6</value></condition>");
    }

    [TestMethod]
    public void Conditions_MoreThanDataverseTakes_AreRefused()
    {
        var condition = string.Join(" && ", Enumerable.Range(0, 501).Select(i => $"numberofchildren < {i}"));

        AssertRefused(TooLarge, "the query", 1, $"PROFILE(contact).FILTER({condition})");
    }

    [TestMethod]
    public void Links_MoreThanDataverseTakes_AreRefused()
    {
        Outbound.Translate("SEGMENT(A)" + string.Concat(Enumerable.Repeat(" UNION SEGMENT(B)", 9)));
        AssertRefused(TooLarge, "the query", 1, "SEGMENT(A)" + string.Concat(Enumerable.Repeat(" UNION SEGMENT(B)", 10)));
    }

    [TestMethod]
    public void Path_LongerThanDataverseTakes_IsRefused()
    {
        var query = "PROFILE(contact)" + string.Concat(Enumerable.Repeat(".TRAVERSE(contact_customer_accounts)", 10_000));

        Assert.AreEqual("the path", Outbound.Refusal(query).Subject);
    }

    [TestMethod]
    public void Conditions_OnSeveralRowsThatMultiply_AreRefused()
    {
        var condition = string.Join(" && ", Enumerable.Range(0, 40).Select(i => $"(a.revenue > {i} || c.numberofchildren > {i})"));

        var refusal = Outbound.Refusal($"PROFILE(account, a).TRAVERSE(contact_customer_accounts, c).FILTER({condition})");

        Assert.AreEqual(TooLarge, refusal.Code);
        Assert.AreEqual("FILTER", refusal.Subject);
    }

    [TestMethod]
    public void Query_LongerThanAnyColumn_IsRefusedUnread() =>
        Assert.AreEqual(TooLarge, Outbound.Refusal(new string(' ', 2_000_000)).Code);

    [TestMethod]
    public void Text_WithACharacterThatXmlCannotCarry_IsRefused()
    {
        AssertFilterRefused(NoEquivalent, "the text", 14, "firstname == 'a\u0001b'");
        AssertFilterRefused(NoEquivalent, "the text", 14, "firstname == 'a\ud83d'");
        Outbound.AssertFilters("<condition attribute='firstname' operator='eq' value='😀' />", "firstname == '😀'");
    }

    [TestMethod]
    [DataRow(
        "PROFILE(contact).FILTER(numberofchildren + 1 > 2)",
        "NoEquivalent: + at character 42 (\"+ 1 > 2)\"): FetchXML does not calculate with columns or the clock; compare the column itself with a value.")]
    [DataRow(
        "INTERACTION(EmailSoftBounced, EmailSoftBounced_ContactLink).HAVING(COUNT()>10, UTCMONTHS(1))",
        "Behavior: INTERACTION at character 1 (\"INTERACTION(EmailSoftBounced, …\"): interactions are not kept as rows of Dataverse, so the segment stays a static snapshot of its members.")]
    [DataRow(
        "PROFILE(contact",
        "InvalidQuery: the end of the query at character 16 (the end of the query): ) should stand here.")]
    public void Message_OfARefusal_NamesWhatAndWhereAndWhy(string query, string message) => Assert.AreEqual(message, Outbound.Refusal(query).Message);

    private static void AssertFilterRefused(OutboundQueryRefusal code, string subject, int positionInCondition, string condition) =>
        AssertRefused(code, subject, positionInCondition + "PROFILE(contact).FILTER(".Length, $"PROFILE(contact).FILTER({condition})");

    private static void AssertRefused(
        OutboundQueryRefusal code, string subject, int position, string query, EvaluationClock clock = EvaluationClock.UserTimeZone)
    {
        var refusal = Outbound.Refusal(query, clock);

        Assert.AreEqual(code, refusal.Code, refusal.Message);
        Assert.AreEqual(subject, refusal.Subject, refusal.Message);
        Assert.AreEqual(position, refusal.Position, refusal.Message);
        StringAssert.StartsWith(refusal.Message, $"{code}: {subject} at character {position} (");
    }
}
