using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>What the actions of a journey's tiles work with.</summary>
internal sealed class ActionContext
{
    internal ActionContext(Guid journeyId, TableFacts table, ITableCatalog catalog, IOrganizationService owner, IOrganizationService system)
    {
        JourneyId = journeyId;
        Table = table;
        Catalog = catalog;
        Owner = owner;
        System = system;
    }

    internal Guid JourneyId { get; }

    /// <summary>Table of the people.</summary>
    internal TableFacts Table { get; }

    internal ITableCatalog Catalog { get; }

    /// <summary>The service with the rights of the journey's owner, in whose name actions are done.</summary>
    internal IOrganizationService Owner { get; }

    /// <summary>SYSTEM, for what an action needs to know beside people.</summary>
    internal IOrganizationService System { get; }

    /// <summary>Rows of travellers with columns that texts name: one request, or none where they name none.</summary>
    internal IReadOnlyDictionary<Guid, Entity> People(IReadOnlyList<Traveller> travellers, IReadOnlyCollection<string> columns)
    {
        if (columns.Count == 0)
            return travellers.Select(traveller => traveller.Member.Id).Distinct().ToDictionary(id => id, id => new Entity(Table.Name, id));
        var query = new QueryExpression(Table.Name) { ColumnSet = new ColumnSet(columns.ToArray()) };
        query.Criteria.AddCondition(Table.PrimaryKey, ConditionOperator.In, travellers.Select(traveller => (object)traveller.Member.Id).Distinct().ToArray());
        return Owner.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id);
    }
}
