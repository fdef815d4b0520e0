namespace Segmentation.Sandbox.Shell.Charts;

/// <summary>A system chart.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Label.</param>
/// <param name="IsDefault">Whether it is shown first.</param>
/// <param name="Kind">Bar, Column, Pie or Doughnut.</param>
/// <param name="FetchXml">Its aggregate query.</param>
/// <param name="Category">Alias of the column it groups by.</param>
/// <param name="CategoryColumn">Logical name of that column.</param>
/// <param name="Measure">Alias of the value.</param>
public sealed record ChartModel(Guid Id, string Name, bool IsDefault, string Kind, string FetchXml, string Category, string CategoryColumn, string Measure);
