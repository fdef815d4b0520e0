using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Audiences;

/// <summary>An explanation says why one person is in or out: by which rule, how that is known, since when, and which way the person goes.</summary>
[TestClass]
public sealed class ExplainMemberTests
{
    [TestMethod]
    public void Explain_EachPerson_GetsTheVerdictOfTheFirstRuleThatSaysNo()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(6);
        var journey = organization.CreateJourney(JourneyText.With(
            organization.CreateByChildren("Parents", "ge", 1),
            [organization.CreateByChildren("Two", "eq", 2)],
            [organization.CreateDynamicNamed("Two or three", "<condition attribute='numberofchildren' operator='in'><value>2</value><value>3</value></condition>")]));

        var verdicts = people.Select(person => organization.Explain(journey, person)).ToArray();

        CollectionAssert.AreEqual(
            new[] { "notInAudience", "enters", "excluded", "suppressed", "enters", "notInAudience" }, verdicts.Select(explained => explained.Text("verdict")).ToArray());
        Assert.AreEqual("Person 2 does not enter: member of the exclusion segment \"Two\".", verdicts[2].Text("reason"));
        Assert.AreEqual("Person 0 does not enter: not a member of the entry segment \"Parents\".", verdicts[0].Text("reason"));
        Assert.AreEqual("Entry True, Exclusion True, Suppression True", Rules(verdicts[2]));
        Assert.AreEqual("live query", verdicts[2]["rules"]![0]!.Text("how"));
        Assert.AreEqual(0, organization.LastRequest.PluginWrites);
    }

    [TestMethod]
    public void Explain_ListsAndWhatWasDoneByHand_SayHowAndSinceWhen()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var list = organization.CreateStatic("List");
        organization.AddMembers(list, null, people[0]);
        organization.AddMembers(everybody, "Excluded", people[1]);
        var journey = organization.CreateJourney(JourneyText.With(everybody, [list]));

        var included = organization.Explain(journey, people[0])["rules"]!;
        Assert.AreEqual(("live query", "included by hand"), (included[0]!.Text("how"), included[1]!.Text("how")));
        Assert.IsNotNull(included[1]!["evaluatedOn"]);
        Assert.AreEqual("excluded by hand", organization.Explain(journey, people[1])["rules"]![0]!.Text("how"));
        Assert.AreEqual("member list, generation 0", organization.Explain(journey, people[2])["rules"]![1]!.Text("how"));
    }

    [TestMethod]
    public void Explain_PersonWhoEnters_ShowsTheWayThatIsExpected()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var one = organization.CreateByChildren("One", "eq", 1);
        var journey = organization.CreateJourney(JourneyText.With(everybody, conditions: [one]));

        Assert.AreEqual("t1 Takes the branch \"Branch 1\"., t2", Path(organization.Explain(journey, people[1])));
        Assert.AreEqual("t1 No branch matches: takes the other way., t2", Path(organization.Explain(journey, people[0])));
        Assert.AreEqual("Entry True, Condition False", Rules(organization.Explain(journey, people[0])));
    }

    [TestMethod]
    public void Explain_PersonInTheJourney_ShowsWhereAndWhatIsLeft()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var journey = organization.CreateJourney(JourneyText.With(everybody, suppressions: [organization.CreateByChildren("One", "eq", 1)]));
        organization.AddParticipant(journey, people[0], ParticipantStatus.Waiting, "t1");
        organization.AddParticipant(journey, people[1], ParticipantStatus.Waiting, "t1");

        var waiting = organization.Explain(journey, people[0]);
        Assert.AreEqual("inJourney", waiting.Text("verdict"));
        StringAssert.EndsWith(waiting.Text("reason"), "at \"Exit\".");
        Assert.AreEqual("Waiting", waiting["path"]![1]!.Text("status"));
        StringAssert.Contains(organization.Explain(journey, people[1]).Text("reason"), "leaves it at the next run: now a member of the suppression segment \"One\"");
    }

    [TestMethod]
    public void Explain_PersonInTheJourney_ShowsTheTilesAndBranchesOnTheWay()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var one = organization.CreateByChildren("One", "eq", 1);
        var journey = organization.CreateJourney(JourneyText.With(everybody, conditions: [one, one, one]));
        organization.AddParticipant(journey, people[0], ParticipantStatus.Waiting, "t3", way: "t1:b t2:");
        organization.AddParticipant(journey, people[1], ParticipantStatus.Waiting, "t3", way: "t1:gone t9:b");

        var explained = organization.Explain(journey, people[0]);

        Assert.AreEqual("t1 Took the branch \"Branch 1\"., t2 No branch matched: took the other way., t3, t4", Path(explained));
        Assert.AreEqual("Entered, Passed, Waiting, Expected", Statuses(explained));
        Assert.AreEqual(
            "Took the branch \"gone\"., Took the branch \"b\".",
            string.Join(", ", organization.Explain(journey, people[1])["path"]!.AsArray().Skip(1).Take(2).Select(step => step!.Text("detail"))),
            "a way that no longer fits says what is certain");
    }

    [TestMethod]
    public void Explain_PersonWhoLeft_SaysWhyAndWhen()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(3);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var suppression = organization.CreateByChildren("One", "eq", 1);
        var journey = organization.CreateJourney(JourneyText.With(everybody, suppressions: [suppression]));
        organization.AddParticipant(journey, people[1], ParticipantStatus.Suppressed, "t1", suppression);
        organization.AddParticipant(journey, people[0], ParticipantStatus.Completed, "t1");

        var left = organization.Explain(journey, people[1]);
        Assert.AreEqual(("left", "Person 1 left the journey on 2026-03-01 12:00 UTC: member of the suppression segment \"One\"."), (left.Text("verdict"), left.Text("reason")));
        Assert.AreEqual("Person 0 has completed the journey on 2026-03-01 12:00 UTC.", organization.Explain(journey, people[0]).Text("reason"));
    }

    [TestMethod]
    public void Explain_UserWhoReadsGerman_ReadsGerman()
    {
        using var organization = new Organization();
        var person = organization.CreateParents(1)[0];
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateDynamicNamed("Alle")));
        var user = organization.CreateUser("Journey Manager");
        organization.SetLanguage(user, UserLanguage.German);

        Assert.AreEqual("Person 0 gehört zur Zielgruppe und tritt beim nächsten Lauf ein.", organization.Explain(journey, person, by: organization.As(user)).Text("reason"));
    }

    [TestMethod]
    public void Explain_RowThatIsNoPersonOfTheJourney_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateDynamicNamed("Everybody")));
        var company = organization.Service.Create(new Entity("account") { ["name"] = "Company" });

        Organization.Refusal(RefusalCode.InvalidMemberRequest, () => organization.Explain(journey, company));
    }

    private static string Rules(JsonNode explained) => string.Join(", ", explained["rules"]!.AsArray().Select(rule => $"{rule!.Text("role")} {rule!["isMember"]!.GetValue<bool>()}"));

    private static string Statuses(JsonNode explained) => string.Join(", ", explained["path"]!.AsArray().Select(step => step!.Text("status")));

    private static string Path(JsonNode explained) => string.Join(", ", explained["path"]!.AsArray().Select(step => $"{step!.Text("tile")} {step!["detail"]?.GetValue<string>()}".Trim()));
}
