using CsCheck;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>Generates sort orders of people.</summary>
internal static class GeneratedOrders
{
    public static Gen<List<QueryOrder>> All { get; } = Gen.Select(
        Gen.OneOf("fullname", "city", "visits", "rating", "discount", "revenue", "optedout", "metat", "colour", "firmid", "parentid", "personid"), Gen.Bool,
        (column, descending) => new QueryOrder(column, descending)).List[0, 3];
}
