using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Query.Results;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query;

/// <summary>Queries and formatted rows of a store's session.</summary>
public static class StoreQueries
{
    /// <summary>The rows of a query: one page, with formatted values, names of lookups and paging information.</summary>
    /// <param name="session">Reads as of its moment; a transaction sees its own writes.</param>
    /// <param name="query">The query.</param>
    /// <param name="scope">Who asks.</param>
    /// <exception cref="System.ServiceModel.FaultException">The query names what does not exist or asks for what the platform refuses.</exception>
    public static EntityCollection Query(this StoreSession session, TableQuery query, QueryScope scope) =>
        query.Aggregate ? new AggregateRunner(session, scope).Run(query) : new RowsRunner(session, scope).Run(query);

    /// <summary>Adds the names of lookups and formatted values to rows read by id.</summary>
    public static void Complete(this StoreSession session, IReadOnlyCollection<Entity> entities, QueryScope scope)
    {
        LookupNames.Fill(session, entities);
        var formatter = new ValueFormatter(scope);
        foreach (var entity in entities)
        {
            var table = session.Schema.Table(entity.LogicalName);
            foreach (var (name, value) in entity.Attributes)
            {
                if (table.Find(name) is { } column && formatter.Format(column.Definition, value) is { } text)
                    entity.FormattedValues[name] = text;
            }
        }
    }
}
