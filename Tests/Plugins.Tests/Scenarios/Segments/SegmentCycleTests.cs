using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>No segment is in itself, and segments ask for segments five levels deep at most.</summary>
[TestClass]
public sealed class SegmentCycleTests
{
    [TestMethod]
    public void Update_SegmentAskedForAsksBack_IsRefusedNamingThePath()
    {
        using var organization = new Organization();
        var a = organization.CreateDynamic(name: "A");
        var b = organization.CreateAsking("B", a);
        var c = organization.CreateAsking("C", b);

        Assert.AreEqual(
            "SegmentCycle: The segment would be in itself: \"A\" → \"C\" → \"B\" → \"A\". Remove one of these \"is in segment\" conditions.",
            Organization.Refusal(RefusalCode.SegmentCycle, () => organization.UpdateQuery(a, SegmentScenario.Query(SegmentScenario.NotIn(c)))));
    }

    [TestMethod]
    public void Update_SegmentAsksForItself_IsRefused()
    {
        using var organization = new Organization();
        var a = organization.CreateDynamic(name: "A");

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.SegmentCycle, () => organization.UpdateQuery(a, SegmentScenario.Query(SegmentScenario.In(a)))), "\"A\" → \"A\"");
    }

    [TestMethod]
    public void Create_SixLevels_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.CreateDynamic(name: "0");
        for (var level = 1; level <= 5; level++)
            segment = organization.CreateAsking($"{level}", segment);

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.SegmentQueryInvalid, () => organization.CreateAsking("6", segment)), "\"5\" → \"4\" → \"3\" → \"2\" → \"1\" → \"0\"");
    }

    [TestMethod]
    public void Update_LevelsAboveAndBelowAreTooMany_IsRefused()
    {
        using var organization = new Organization();
        var deep = organization.CreateAsking("deep", organization.CreateAsking("deeper", organization.CreateDynamic(name: "deepest")));
        var middle = organization.CreateDynamic(name: "middle");
        organization.CreateAsking("top", organization.CreateAsking("high", organization.CreateAsking("higher", middle)));

        Organization.Refusal(RefusalCode.SegmentQueryInvalid, () => organization.UpdateQuery(middle, SegmentScenario.Query(SegmentScenario.In(deep))));
    }
}
