namespace Segmentation.Sandbox.Query.Model;

/// <summary>A condition on a column.</summary>
/// <param name="Column">Logical name.</param>
/// <param name="Operator">FetchXML's name of the operator, such as eq, not-in, last-x-days.</param>
/// <param name="Values">Its values: text as FetchXML carries it, or SDK values (Guid, int, bool, DateTime UTC, decimal, …); the compiler converts them to the column's type.</param>
/// <param name="LinkAlias">Alias of the link the column belongs to (FetchXML's entityname); null: the table of the filter.</param>
/// <param name="ValueOf">Column to compare with, as <c>column</c> or <c>alias.column</c> (FetchXML's valueof); null: the values.</param>
public sealed record QueryCondition(string Column, string Operator, IReadOnlyList<object> Values, string? LinkAlias = null, string? ValueOf = null);
