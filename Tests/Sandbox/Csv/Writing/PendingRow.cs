using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Csv.Lookups;

namespace Segmentation.Sandbox.Csv.Writing;

/// <summary>A row that was read, before its lookups are resolved.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Row">Its values.</param>
/// <param name="Lookups">Lookups to resolve.</param>
internal sealed record PendingRow(int Line, Entity Row, IReadOnlyList<LookupText> Lookups);
