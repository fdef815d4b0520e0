using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>Reads addresses of rows, such as /contacts(…) or a full URL.</summary>
internal static class RowAddress
{
    /// <summary>The row addressed.</summary>
    /// <exception cref="WebApiException">It is no address of a row, or of a table the lookup cannot point at.</exception>
    public static EntityReference Parse(WebApiModel model, string address, IReadOnlyList<string> targets)
    {
        var start = address.IndexOf("/api/data/v9.", StringComparison.OrdinalIgnoreCase);
        var relative = start < 0 ? address.TrimStart('/') : address[(address.IndexOf('/', start + "/api/data/v9.".Length) + 1)..];
        try
        {
            var path = new ODataUriParser(model.Edm, new Uri(relative, UriKind.Relative)) { Resolver = new AlternateKeysODataUriResolver(model.Edm) }.ParsePath();
            if (path.FirstSegment is EntitySetSegment set && path.LastSegment is KeySegment key && path.Count == 2)
            {
                var table = model.TableOfSet(set.EntitySet.Name)!;
                if (targets.Count > 0 && !targets.Contains(table.LogicalName)) throw WebApiException.BadQuery($"The row '{address}' is of table '{table.LogicalName}', but the lookup points at {string.Join(", ", targets)}.");
                return Keys.Reference(table, key);
            }
        }
        catch (Exception exception) when (exception is ODataException or UriFormatException)
        {
            throw WebApiException.BadQuery($"'{address}' is not the address of a row: {exception.Message}");
        }
        throw WebApiException.BadQuery($"'{address}' is not the address of a row. Right would be /<entity set>(<id>).");
    }
}
