using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Plugins.Tests.Scenarios.Jobs;

/// <summary>A service whose process dies after so many calls: none is answered afterwards.</summary>
internal sealed class MortalService(IOrganizationService service, int callsToLive) : IOrganizationService
{
    private int _left = callsToLive;

    internal bool IsDead => _left < 0;

    public Guid Create(Entity entity) => Living().Create(entity);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => Living().Retrieve(entityName, id, columnSet);

    public void Update(Entity entity) => Living().Update(entity);

    public void Delete(string entityName, Guid id) => Living().Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) => Living().Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Living().Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Living().Disassociate(entityName, entityId, relationship, relatedEntities);

    public EntityCollection RetrieveMultiple(QueryBase query) => Living().RetrieveMultiple(query);

    private IOrganizationService Living() => --_left >= 0 ? service : throw new ProcessDiedException();
}
