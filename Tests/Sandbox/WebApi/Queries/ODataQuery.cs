using System.Xml.Linq;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>A translated query.</summary>
/// <param name="FetchXml">The <c>fetch</c> element.</param>
/// <param name="Shape">What of each row is written.</param>
/// <param name="Count">Whether @odata.count is asked for.</param>
/// <param name="IsWhole">Whether one page is all that is asked for ($top).</param>
public sealed record ODataQuery(XElement FetchXml, RowShape Shape, bool Count, bool IsWhole);
