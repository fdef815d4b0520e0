using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Views;

/// <summary>A system view.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Label.</param>
/// <param name="QueryType">0 public, 2 associated, 4 quick find, 64 lookup.</param>
/// <param name="IsDefault">Whether it is the default of its query type.</param>
/// <param name="IsOffered">Whether the app offers it in view selectors; others are used by id.</param>
/// <param name="FetchXml">Its query.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="FindColumns">Quick find: columns that are searched.</param>
public sealed record ViewModel(Guid Id, string Name, int QueryType, bool IsDefault, bool IsOffered, string FetchXml, IReadOnlyList<ViewColumn> Columns, IReadOnlyList<string> FindColumns);

/// <summary>A column of a view.</summary>
/// <param name="Name">Name in the result: a column, or <c>alias.column</c> of a joined table.</param>
/// <param name="Label">Header.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Table">Table of the column.</param>
/// <param name="Column">Logical name of the column.</param>
/// <param name="Type">Its data type.</param>
/// <param name="Alias">Alias of the joined table; null: the view's own table.</param>
public sealed record ViewColumn(string Name, string Label, int Width, string Table, string Column, ColumnType Type, string? Alias);
