using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources;

/// <summary>What a synchronisation did and found, told on the connection; travels from part to part of the job.</summary>
public sealed class SyncReport
{
    private readonly List<string> _remarks = [];

    /// <summary>Segments the source has.</summary>
    public int Segments { get; set; }

    /// <summary>Segments that are new in the list.</summary>
    public int Created { get; set; }

    /// <summary>Segments that were changed.</summary>
    public int Changed { get; set; }

    /// <summary>Segments that the source no longer has.</summary>
    public int Stopped { get; set; }

    /// <summary>Segments whose members were written.</summary>
    public int Snapshots { get; set; }

    /// <summary>The report of an earlier part.</summary>
    public static SyncReport Of(JsonObject json)
    {
        var report = new SyncReport
        {
            Segments = json.NumberOf("segments"),
            Created = json.NumberOf("created"),
            Changed = json.NumberOf("changed"),
            Stopped = json.NumberOf("stopped"),
            Snapshots = json.NumberOf("snapshots"),
        };
        report._remarks.AddRange((json["remarks"] as JsonArray)?.Items.OfType<JsonString>().Select(text => text.Text) ?? []);
        return report;
    }

    /// <summary>Says something that an administrator should know; once.</summary>
    public void Remark(string text)
    {
        // the connection shows no more than this anyway
        if (_remarks.Sum(remark => remark.Length) < SourceConnectionTable.ResultLength && !_remarks.Contains(text))
            _remarks.Add(text);
    }

    /// <summary>For the next part.</summary>
    public JsonObject ToJson() => JsonObject.Empty
        .With("segments", Segments).With("created", Created).With("changed", Changed).With("stopped", Stopped).With("snapshots", Snapshots)
        .With("remarks", new JsonArray(_remarks.Select(remark => new JsonString(remark))));

    /// <summary>For the connection.</summary>
    public override string ToString()
    {
        var summary = string.Format(
            CultureInfo.InvariantCulture,
            "{0} segments: {1} new, {2} changed, {3} stopped, {4} unchanged; members of {5} written.",
            Segments, Created, Changed, Stopped, Segments - Created - Changed, Snapshots);
        var text = string.Join("\n", new[] { summary }.Concat(_remarks));
        return text.Length <= SourceConnectionTable.ResultLength ? text : text.Substring(0, SourceConnectionTable.ResultLength - 1) + "…";
    }
}
