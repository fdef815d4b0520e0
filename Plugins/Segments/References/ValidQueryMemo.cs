using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.References;

/// <summary>Passes what validation found from stage to stage, so that a save reads segments and tables once.</summary>
internal static class ValidQueryMemo
{
    private static readonly SharedNote Notes = new(SegmentTable.LogicalName, "validquery");

    /// <summary>Notes the references of a query.</summary>
    internal static void Write(IPluginExecutionContext context, string query, IEnumerable<SegmentReferenceRow> rows) =>
        Notes.Write(context, query, JsonWriter.Write(new JsonArray(rows.Select(row =>
            new JsonArray(new JsonValue[] { new JsonString(row.SegmentId.ToString("D")), new JsonString(row.Name ?? string.Empty) })))));

    /// <summary>The references that were noted of a query; null where none were.</summary>
    internal static IReadOnlyList<SegmentReferenceRow> Find(IPluginExecutionContext context, string query) =>
        Notes.Find(context, query) is { } note
            ? ((JsonArray)JsonReader.Read(note)).Items.Cast<JsonArray>().Select(row => new SegmentReferenceRow(Guid.Parse(Text(row, 0)), Text(row, 1))).ToList()
            : null;

    private static string Text(JsonArray row, int index) => ((JsonString)row.Items[index]).Text;
}
