namespace Segmentation.Sandbox.Query.Model;

/// <summary>A sort order.</summary>
/// <param name="Column">Logical name, or alias in aggregates.</param>
/// <param name="Descending">Whether greatest first.</param>
/// <param name="LinkAlias">Alias of the link the column belongs to; null: the query's table.</param>
/// <param name="IsAlias">Whether <paramref name="Column"/> is the alias of an aggregate or group.</param>
public sealed record QueryOrder(string Column, bool Descending, string? LinkAlias = null, bool IsAlias = false);
