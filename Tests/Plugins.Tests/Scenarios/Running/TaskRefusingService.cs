using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>A service that creates no tasks regarding some people, as somebody's plug-in might.</summary>
internal sealed class TaskRefusingService(IOrganizationService service, Func<Guid, bool> isRefused) : IOrganizationService
{
    internal const string Reason = "No tasks for this customer.";

    public Guid Create(Entity entity) => Allowed(entity).Create(entity);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => service.Retrieve(entityName, id, columnSet);

    public void Update(Entity entity) => service.Update(entity);

    public void Delete(string entityName, Guid id) => service.Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) =>
        (request is CreateMultipleRequest create ? Allowed([.. create.Targets.Entities]) : service).Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        service.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        service.Disassociate(entityName, entityId, relationship, relatedEntities);

    public EntityCollection RetrieveMultiple(QueryBase query) => service.RetrieveMultiple(query);

    private IOrganizationService Allowed(params Entity[] rows) =>
        rows.Any(row => row.LogicalName == "task" && isRefused(row.GetAttributeValue<EntityReference>("regardingobjectid").Id))
            ? throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = -1, Message = Reason }, Reason)
            : service;
}
