using System.Xml.Linq;

namespace Segmentation.Sandbox.Metadata;

/// <summary>A system chart (savedqueryvisualization) with one series.</summary>
/// <param name="Id">Id.</param>
/// <param name="Table">Table whose rows it counts.</param>
/// <param name="Name">Label.</param>
/// <param name="IsDefault">Whether it is the table's default.</param>
/// <param name="Kind">Bar, Column, Pie or Doughnut.</param>
/// <param name="FetchXml">Its aggregate query.</param>
/// <param name="Category">Alias of the column it groups by.</param>
/// <param name="Measure">Alias of the value.</param>
public sealed record ChartDefinition(Guid Id, string Table, LocalizedText Name, bool IsDefault, string Kind, XElement FetchXml, string Category, string Measure);
