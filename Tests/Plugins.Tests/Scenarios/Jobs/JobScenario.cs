using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Sandbox.Store;

namespace Segmentation.Plugins.Tests.Scenarios.Jobs;

/// <summary>Runs jobs as the step does, under circumstances that take longer to come about.</summary>
internal static class JobScenario
{
    /// <summary>As long as a job works where an administrator has set nothing else.</summary>
    internal static readonly TimeSpan EnoughTime = TimeSpan.FromSeconds(60);

    /// <summary>Runs a job whose process dies after so many requests.</summary>
    /// <returns>Whether it died.</returns>
    internal static bool RunUntilDeath(this Organization organization, Guid jobId, int requests)
    {
        var service = new MortalService(organization.Within(jobId), requests);
        try
        {
            organization.Runner(service, _ => service, EnoughTime, depth: 1).Run(jobId);
        }
        catch (Exception failure) when (failure is ProcessDiedException or InvalidPluginExecutionException)
        {
            Assert.IsTrue(service.IsDead, failure.Message);
        }

        return service.IsDead;
    }

    /// <summary>Runs a job that has no time for more than one page.</summary>
    internal static void RunHurried(this Organization organization, Guid jobId, int depth = 1) =>
        organization.Runner(organization.Within(jobId), user => organization.Within(jobId, user), TimeSpan.Zero, depth).Run(jobId);

    /// <summary>Runs a job beside whatever else runs.</summary>
    internal static void RunAlone(this Organization organization, Guid jobId) =>
        organization.Runner(organization.Within(jobId), user => organization.Within(jobId, user), EnoughTime, depth: 1).Run(jobId);

    /// <summary>Runs jobs with these services.</summary>
    internal static JobRunner Runner(this Organization organization, IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, TimeSpan timeBox, int depth) =>
        new(system, new JobHandlers(system, serviceOf, new EnvironmentVariables(system)), new TimeBudget(timeBox), organization.Clock.Now, depth);

    internal static Entity[] ActiveJobs(this Organization organization, JobKind kind) =>
        Members.MemberScenario.Jobs(organization, kind).Where(job => job.GetAttributeValue<OptionSetValue>(JobTable.StateCode).Value == 0).ToArray();

    /// <summary>The platform has lost its system jobs: nobody runs again what was cut off.</summary>
    internal static void ForgetSystemJobs(this Organization organization)
    {
        var jobs = organization.Service.RetrieveMultiple(new QueryExpression("asyncoperation")).Entities;
        organization.Write(store => { foreach (var job in jobs) store.Delete("asyncoperation", job.Id); });
    }

    /// <summary>Nothing has been written of a job for so long.</summary>
    internal static void Age(this Organization organization, Guid jobId, TimeSpan age) =>
        organization.Write(store => store.Update(new Entity(JobTable.LogicalName, jobId) { [CommonColumns.ModifiedOn] = DateTime.UtcNow - age }));
}
