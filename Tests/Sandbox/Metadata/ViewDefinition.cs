using System.Xml.Linq;

namespace Segmentation.Sandbox.Metadata;

/// <summary>A system view (savedquery).</summary>
/// <param name="Id">Id.</param>
/// <param name="Table">Table it lists.</param>
/// <param name="Name">Label.</param>
/// <param name="QueryType">0 public, 1 advanced find, 2 associated, 4 quick find, 64 lookup.</param>
/// <param name="IsDefault">Whether it is the default of its query type.</param>
/// <param name="FetchXml">Its query.</param>
/// <param name="LayoutXml">Its columns.</param>
public sealed record ViewDefinition(Guid Id, string Table, LocalizedText Name, int QueryType, bool IsDefault, XElement FetchXml, XElement LayoutXml);
