using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>Writes columns of people's rows. No text names a column that the tile writes, so writing twice is writing once.</summary>
internal static class UpdateAction
{
    internal static IReadOnlyDictionary<Guid, string> Do(ActionContext context, Tile tile, UpdateTile update, IReadOnlyList<Traveller> travellers)
    {
        var values = ColumnValues.OfUpdate(update.Values, tile.Path.Member("values"), context.Table);
        values.Demand();
        var people = context.People(travellers, values.PersonColumns);
        Entity RowOf(Traveller traveller)
        {
            var row = new Entity(context.Table.Name, traveller.Member.Id);
            values.WriteTo(row, people.TryGetValue(row.Id, out var person) ? person : row);
            return row;
        }

        return AllOrEach.Do(
            travellers,
            all => context.Owner.UpdateAll(context.Table.Name, all.GroupBy(traveller => traveller.Member.Id).Select(same => RowOf(same.First())).ToList()),
            each => context.Owner.Update(RowOf(each)));
    }
}
