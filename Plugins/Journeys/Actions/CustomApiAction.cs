using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>
/// Calls a custom API for each person, with the person as MemberId and, where it declares them, JourneyId and OperationId. Cut off after a call and run
/// again, the same call is made with the same OperationId: by that an API that must not act twice knows it.
/// </summary>
internal static class CustomApiAction
{
    /// <summary>Calls that may be repeated where a run is cut off.</summary>
    internal const int MostAtOnce = 50;

    internal static IReadOnlyDictionary<Guid, string> Do(ActionContext context, Tile tile, CustomApiTile api, IReadOnlyList<Traveller> travellers)
    {
        var declared = DeclaredParameters(context.System, api.Name);
        var failures = new Dictionary<Guid, string>();
        foreach (var traveller in travellers)
            try
            {
                context.Owner.Execute(Call(context, tile, api.Name, declared, traveller));
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                failures[traveller.Id] = fault.Detail.Message;
            }

        return failures;
    }

    private static OrganizationRequest Call(ActionContext context, Tile tile, string name, ICollection<string> declared, Traveller traveller)
    {
        var request = new OrganizationRequest(name) { [TileApiParameters.MemberId] = traveller.Member.Id };
        if (declared.Contains(TileApiParameters.JourneyId))
            request[TileApiParameters.JourneyId] = context.JourneyId;
        if (declared.Contains(TileApiParameters.OperationId))
            request[TileApiParameters.OperationId] = DeterministicId.Of($"{ParticipantTable.LogicalName} {traveller.Id:D} {tile.Id}");
        return request;
    }

    private static ICollection<string> DeclaredParameters(IOrganizationService system, string name)
    {
        var query = new QueryExpression(CustomApiTable.ParameterTable) { ColumnSet = new ColumnSet(CustomApiTable.UniqueName) };
        query.AddLink(CustomApiTable.LogicalName, CustomApiTable.Id, CustomApiTable.Id)
            .LinkCriteria.AddCondition(CustomApiTable.UniqueName, ConditionOperator.Equal, name);
        return new HashSet<string>(system.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>(CustomApiTable.UniqueName)));
    }
}
