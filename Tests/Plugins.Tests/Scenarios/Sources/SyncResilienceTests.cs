using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Sources;

/// <summary>A synchronisation that is killed anywhere and run again ends in the same state, and nobody sees half a list meanwhile.</summary>
[TestClass]
public sealed class SyncResilienceTests
{
    [TestMethod]
    public void Sync_OutboundKilledAnywhere_EndsTheSame() => AssertSame(SegmentSource.OutboundMarketing, OutboundSyncTests.Fill);

    [TestMethod]
    public void Sync_CustomerInsightsKilledAnywhere_EndsTheSame() => AssertSame(SegmentSource.CustomerInsights, CustomerInsightsSyncTests.Fill);

    private static void AssertSame(SegmentSource source, Action<Organization> fill)
    {
        var expected = Undisturbed(source, fill);
        for (var requests = 0; ; requests += 1 + requests / 12)
        {
            using var organization = new Organization(SolutionFiles.WithSources);
            fill(organization);
            var connection = organization.Connect(source);

            var hasDied = organization.RunUntilDeath(organization.QueueSync(connection), requests);
            foreach (var segment in organization.Segments().Where(row => row.Contains(SegmentTable.Generation)))
                Assert.HasCount(segment.GetAttributeValue<int>(SegmentTable.MemberCount), organization.SnapshotInForce(segment.Id));
            organization.DrainJobs();
            organization.Sync(connection);

            Assert.AreEqual(expected, organization.Picture(), $"killed after {requests} requests");
            Assert.AreEqual(SourceConnectionStatus.Ready, organization.ConnectionStatus(connection));
            if (!hasDied)
                return;
        }
    }

    private static string Undisturbed(SegmentSource source, Action<Organization> fill)
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        fill(organization);
        organization.Sync(organization.Connect(source));
        return organization.Picture();
    }
}
