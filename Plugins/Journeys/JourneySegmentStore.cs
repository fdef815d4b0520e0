using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>The rows of seg_journeysegment of one journey.</summary>
public sealed class JourneySegmentStore
{
    private readonly IOrganizationService _system;
    private readonly Guid _journeyId;

    /// <summary>Reads and writes as SYSTEM: the rows follow from the journey, which the caller has been allowed to save.</summary>
    public JourneySegmentStore(IOrganizationService system, Guid journeyId)
    {
        _system = system;
        _journeyId = journeyId;
    }

    /// <summary>Names of the stored rows, by id.</summary>
    public IReadOnlyDictionary<Guid, string> ReadNames()
    {
        var query = new QueryExpression(JourneySegmentTable.LogicalName) { ColumnSet = new ColumnSet(JourneySegmentTable.Name) };
        query.Criteria.AddCondition(JourneySegmentTable.JourneyId, ConditionOperator.Equal, _journeyId);
        return _system.RetrieveAll(query).ToDictionary(row => row.Id, row => row.GetAttributeValue<string>(JourneySegmentTable.Name));
    }

    /// <summary>Writes a difference; new rows belong to the owner of the journey.</summary>
    public void Write(JourneySegmentDifference difference, EntityReference owner)
    {
        foreach (var id in difference.Removed)
            _system.Delete(JourneySegmentTable.LogicalName, id);
        foreach (var added in difference.Added)
            _system.Create(NewRow(added.Key, added.Value, owner));
        foreach (var renamed in difference.Renamed)
            _system.Update(new Entity(JourneySegmentTable.LogicalName, renamed.Key) { [JourneySegmentTable.Name] = renamed.Value.Name });
    }

    private Entity NewRow(Guid id, JourneySegmentRow row, EntityReference owner) => new(JourneySegmentTable.LogicalName, id)
    {
        [JourneySegmentTable.Name] = row.Name,
        [JourneySegmentTable.JourneyId] = new EntityReference(JourneyTable.LogicalName, _journeyId),
        [JourneySegmentTable.SegmentId] = new EntityReference(SegmentTable.LogicalName, row.SegmentId),
        [JourneySegmentTable.Role] = new OptionSetValue((int)row.Role),
        [JourneySegmentTable.OwnerId] = owner,
    };
}
