using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Tracing;
using Segmentation.Sandbox.Store;

namespace Segmentation.Plugins.Tests.Scenarios;

/// <summary>An organisation of its own for one test: the shipped solution in the Sandbox, with shorthands for what the scenarios do.</summary>
internal sealed class Organization : IDisposable
{
    private readonly SandboxEnvironment _environment;

    internal Organization(Func<EnvironmentDefinition, EnvironmentDefinition>? change = null)
    {
        _environment = SandboxEnvironment.CreateInMemory(
            change == null ? SolutionFiles.Environment : change(SolutionFiles.Environment), new SandboxOptions { Clock = Clock });
        Service = _environment.Server.ServiceFor(Caller.System);
    }

    /// <summary>The service with every right.</summary>
    internal IOrganizationService Service { get; }

    /// <summary>The platform's time.</summary>
    internal MovableClock Clock { get; } = new();

    /// <summary>The rows, for what no request can write.</summary>
    internal SandboxStore Store => _environment.Store;

    internal IOrganizationServer Server => _environment.Server;

    internal RequestLogEntry LastRequest => _environment.Requests.Entries[^1];

    public void Dispose() => _environment.Dispose();

    internal IOrganizationService As(Guid userId) => Server.ServiceFor(new Caller(userId));

    /// <summary>The service as a job has it when it is run: as SYSTEM, or with a user's rights.</summary>
    internal IOrganizationService Within(Guid jobId, Guid? userId = null) => _environment.ServiceAfterCreateOf(
        Service.Retrieve(JobTable.LogicalName, jobId, new ColumnSet(JobTable.Kind, JobTable.JourneyId)), userId == null ? Caller.System : new Caller(userId.Value));

    /// <summary>Writes rows past every rule.</summary>
    internal void Write(Action<StoreTransaction> write)
    {
        using var transaction = Store.BeginWrite();
        write(transaction);
        transaction.Commit();
    }

    /// <summary>Brings a journey to a status past the rules.</summary>
    internal void SetStatus(Guid journeyId, JourneyStatus status) => Write(store => store.Update(new Entity(JourneyTable.LogicalName, journeyId)
    {
        [JourneyTable.StateCode] = new OptionSetValue(status is JourneyStatus.Stopped or JourneyStatus.Completed ? 1 : 0),
        [JourneyTable.StatusCode] = new OptionSetValue((int)status),
    }));

    /// <summary>Runs jobs until none is left.</summary>
    internal int DrainJobs() => _environment.DrainJobs();

    /// <summary>Runs the job that has waited longest.</summary>
    internal void RunNextJob() => Assert.AreEqual(1, _environment.DrainJobs(most: 1), "no job waits");

    internal Guid CreateSegment(string name, string entityType = "contact", IOrganizationService? by = null) =>
        (by ?? Service).Create(new Entity(SegmentTable.LogicalName) { [SegmentTable.Name] = name, [SegmentTable.EntityType] = entityType });

    internal Guid CreateJourney(string definition, string name = "Journey") =>
        Service.Create(new Entity(JourneyTable.LogicalName) { [JourneyTable.Name] = name, [JourneyTable.Definition] = definition });

    internal void UpdateJourney(Guid journeyId, string definition) =>
        Service.Update(new Entity(JourneyTable.LogicalName, journeyId) { [JourneyTable.Definition] = definition });

    internal void UpdateAudience(Guid journeyId, Guid? segmentId) => Service.Update(new Entity(JourneyTable.LogicalName, journeyId)
    {
        [JourneyTable.EntrySegmentId] = segmentId == null ? null : new EntityReference(SegmentTable.LogicalName, segmentId.Value),
    });

    internal StoredJourneyRow ReadJourney(Guid journeyId)
    {
        var row = Service.Retrieve(JourneyTable.LogicalName, journeyId, new ColumnSet(
            JourneyTable.Name, JourneyTable.Definition, JourneyTable.EntrySegmentId, JourneyTable.EntityType));
        return new StoredJourneyRow(
            row.GetAttributeValue<string>(JourneyTable.Name),
            row.GetAttributeValue<string>(JourneyTable.Definition),
            row.GetAttributeValue<EntityReference>(JourneyTable.EntrySegmentId)?.Id,
            row.GetAttributeValue<string>(JourneyTable.EntityType));
    }

    /// <summary>The names of the journey's rows in the where-used index.</summary>
    internal string[] NamesOfJourneySegments(Guid journeyId) => JourneySegments(journeyId)
        .Select(row => row.GetAttributeValue<string>(JourneySegmentTable.Name)).Order(StringComparer.Ordinal).ToArray();

    internal IReadOnlyList<Entity> JourneySegments(Guid journeyId)
    {
        var query = new QueryExpression(JourneySegmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(JourneySegmentTable.Name, JourneySegmentTable.Role, JourneySegmentTable.OwnerId),
        };
        query.Criteria.AddCondition(JourneySegmentTable.JourneyId, ConditionOperator.Equal, journeyId);
        return Service.RetrieveMultiple(query).Entities;
    }

    internal int Count(string table) => Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;

    internal Guid CreateUser(string role) => CreateUser(role, RootUnit);

    /// <summary>A user of a business unit under the root, who reads less than those of the root.</summary>
    internal Guid CreateUserInAnotherUnit(string role)
    {
        var unit = Service.Create(new Entity("businessunit") { ["name"] = $"Unit {Guid.NewGuid()}", ["parentbusinessunitid"] = RootUnit });
        return CreateUser(role, new EntityReference("businessunit", unit));
    }

    private EntityReference RootUnit => Service.RetrieveMultiple(
        new QueryExpression("businessunit") { Criteria = { Conditions = { new ConditionExpression("parentbusinessunitid", ConditionOperator.Null) } } }).Entities[0].ToEntityReference();

    private Guid CreateUser(string role, EntityReference unit)
    {
        var userId = Service.Create(new Entity("systemuser") { ["firstname"] = "Test", ["lastname"] = role, ["domainname"] = $"{Guid.NewGuid()}@example.com", ["businessunitid"] = unit });
        var roleId = _environment.Definition.Roles.Single(declared => declared.Name == role).Id;
        Service.Associate("systemuser", userId, new Relationship("systemuserroles_association"), [new EntityReference("role", roleId)]);
        return userId;
    }

    /// <summary>The text a request is refused with, which begins with the name of its code.</summary>
    internal static string Refusal(RefusalCode code, Action request)
    {
        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(request).Detail;
        StringAssert.StartsWith(fault.Message, $"{code}: ");
        Assert.AreEqual((int)code, fault.ErrorCode);
        return fault.Message;
    }
}
