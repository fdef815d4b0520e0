using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Preview;

/// <summary>How many rows a query finds, and some of them. One request up to 5,000 rows.</summary>
public sealed class MemberPreview
{
    private const int SampleSize = 100;

    private MemberPreview(MemberCount count, string sample)
    {
        Count = count;
        Sample = sample;
    }

    /// <summary>The number of rows.</summary>
    public MemberCount Count { get; }

    /// <summary>JSON array of <c>{"id","name"}</c>.</summary>
    public string Sample { get; }

    /// <summary>The preview of a query, with the rights of this service's user.</summary>
    public static MemberPreview Of(SegmentQuery query, TableFacts table, IOrganizationService service)
    {
        var shape = table.PrimaryName == null ? FetchShape.First(SampleSize, table.PrimaryKey) : FetchShape.First(SampleSize, table.PrimaryKey, table.PrimaryName);
        var first = service.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, shape)));
        var count = first.TotalRecordCountLimitExceeded
            ? new MemberCounter(service, query, table).Count()
            : new MemberCount(first.TotalRecordCount, isExact: true);
        return new MemberPreview(count, JsonWriter.Write(new JsonArray(first.Entities.Select(row => Json(row, table)))));
    }

    private static JsonValue Json(Entity row, TableFacts table)
    {
        var name = table.PrimaryName == null ? null : row.GetAttributeValue<string>(table.PrimaryName);
        return JsonObject.Empty.With("id", new JsonString(row.Id.ToString("D"))).With("name", name == null ? JsonLiteral.Null : new JsonString(name));
    }
}
