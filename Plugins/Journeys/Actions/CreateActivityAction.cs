using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>Creates an activity regarding each person. Its id follows from participant and tile, so that there is never a second one.</summary>
internal static class CreateActivityAction
{
    private const string Regarding = "regardingobjectid";

    /// <exception cref="Refusal">The table of the activity does not exist any more, or does not take the values.</exception>
    internal static IReadOnlyDictionary<Guid, string> Do(ActionContext context, Tile tile, CreateActivityTile create, IReadOnlyList<Traveller> travellers)
    {
        var table = context.Catalog.Find(create.Activity ?? string.Empty) ?? throw new Refusal(
            RefusalCode.InvalidTile, $"{tile.Path.Member("activity")} is \"{create.Activity}\", which is no table of this environment any more.");
        var values = ColumnValues.OfActivity(create.Values, tile.Path.Member("values"), table, context.Table);
        values.Demand();
        var people = context.People(travellers, values.PersonColumns);
        Entity RowOf(Traveller traveller)
        {
            var row = new Entity(table.Name, DeterministicId.Of($"{ParticipantTable.LogicalName} {traveller.Id:D} {tile.Id}"));
            values.WriteTo(row, people.TryGetValue(traveller.Member.Id, out var person) ? person : new Entity(traveller.Member.LogicalName));
            row[Regarding] = traveller.Member;
            return row;
        }

        return AllOrEach.Do(
            travellers,
            all => context.Owner.CreateAll(table.Name, all.Select(RowOf).ToList()),
            each => CreateUnlessThere(context.Owner, RowOf(each)));
    }

    private static void CreateUnlessThere(IOrganizationService owner, Entity row)
    {
        try
        {
            owner.Create(row);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.IsDuplicate())
        {
            // an earlier run was cut off after it
        }
    }
}
