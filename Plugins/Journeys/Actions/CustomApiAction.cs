using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.LifeCycle;
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

    /// <exception cref="Refusal">There is no such custom API any more.</exception>
    internal static IReadOnlyDictionary<Guid, string> Do(ActionContext context, Tile tile, CustomApiTile api, IReadOnlyList<Traveller> travellers)
    {
        var declared = CustomApis.Read(context.System, [api.Name]).TryGetValue(api.Name, out var facts)
            ? new HashSet<string>(facts.Parameters.Select(parameter => parameter.Name))
            : throw new Refusal(RefusalCode.InvalidTile, $"{tile.Path.Member("name")} is \"{api.Name}\", which is no custom API of this environment any more.");
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
}
