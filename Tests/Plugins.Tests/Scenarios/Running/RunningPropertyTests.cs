using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>Moved together, set by set and tick by tick, everybody comes through a journey as when walking alone.</summary>
[TestClass]
public sealed class RunningPropertyTests
{
    [TestMethod]
    public void Run_AnyJourney_EverybodyGoesTheWayOfAWalkAlone()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(13)[..12];
        var audience = organization.CreateByChildren("All", "ge", 0);

        RandomCourse.Any.Sample(
            course =>
            {
                var journey = organization.Publish(course.Text(audience));
                for (var ticks = 0; organization.StatusOf(journey) != JourneyStatus.Completed; ticks++)
                {
                    Assert.IsLessThan(20, ticks, "The journey does not end.");
                    organization.Tick();
                    organization.Clock.Advance(TimeSpan.FromMinutes(31));
                }

                var ways = organization.Participants(journey).ToDictionary(row => row.Member(), row => row.GetAttributeValue<string>(ParticipantTable.Way) ?? "");
                var tasks = organization.Tasks().ToLookup(task => task.GetAttributeValue<EntityReference>("regardingobjectid").Id, task => (string)task["subject"]);
                foreach (var task in organization.Service.RetrieveMultiple(new QueryExpression("task")).Entities)
                    organization.Service.Delete("task", task.Id);
                return ways.Count == people.Length && people.Select((person, children) => (person, children)).All(one =>
                {
                    var walk = course.Walk(one.children);
                    return ways[one.person] == walk.Way
                        && tasks[one.person].Order().SequenceEqual(walk.Tasks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(task => $"{task} {one.children}").Order());
                });
            },
            iter: 25,
            threads: 1,
            print: course => course.ToString());
    }
}
