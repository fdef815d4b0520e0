using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Plugins.Tests.Scenarios.Jobs;

/// <summary>A service before whose n-th call something else happens, as if another worker had come in between.</summary>
internal sealed class InterruptedService(IOrganizationService service, int call, Action interruption) : IOrganizationService
{
    private int _left = call;

    internal bool WasInterrupted => _left < 0;

    public Guid Create(Entity entity) => After().Create(entity);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => After().Retrieve(entityName, id, columnSet);

    public void Update(Entity entity) => After().Update(entity);

    public void Delete(string entityName, Guid id) => After().Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) => After().Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        After().Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        After().Disassociate(entityName, entityId, relationship, relatedEntities);

    public EntityCollection RetrieveMultiple(QueryBase query) => After().RetrieveMultiple(query);

    private IOrganizationService After()
    {
        if (--_left == -1)
            interruption();
        return service;
    }
}
