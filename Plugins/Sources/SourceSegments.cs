using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources;

/// <summary>The rows of seg_segment that stand for the segments of a source.</summary>
public sealed class SourceSegments
{
    private static readonly ColumnSet Columns = new(
        SegmentTable.Name, SegmentTable.Description, SegmentTable.EntityType, SegmentTable.Type, SegmentTable.Query, SegmentTable.SourceKey, SegmentTable.SourceUrl,
        SegmentTable.RefreshMinutes, SegmentTable.LastError, SegmentTable.StateCode, SegmentTable.StatusCode, SegmentTable.Generation);

    private readonly Dictionary<string, Entity> _rows;
    private readonly SegmentSource _source;

    private SourceSegments(SegmentSource source, Dictionary<string, Entity> rows)
    {
        _source = source;
        _rows = rows;
    }

    /// <summary>All of them, by key.</summary>
    public IEnumerable<KeyValuePair<string, Entity>> All => _rows;

    /// <summary>Reads all of them; one request for each 5,000.</summary>
    public static SourceSegments Read(IOrganizationService system, SegmentSource source)
    {
        var query = new QueryExpression(SegmentTable.LogicalName) { ColumnSet = Columns };
        query.Criteria.AddCondition(SegmentTable.Source, ConditionOperator.Equal, (int)source);
        query.Criteria.AddCondition(SegmentTable.SourceKey, ConditionOperator.NotNull);
        // keys are compared as the alternate key compares them
        var rows = system.RetrieveAll(query).ToDictionary(row => row.GetAttributeValue<string>(SegmentTable.SourceKey), StringComparer.OrdinalIgnoreCase);
        return new SourceSegments(source, rows);
    }

    /// <summary>The row of a key; null while there is none.</summary>
    public Entity Find(string key) => _rows.TryGetValue(key, out var row) ? row : null;

    /// <summary>Id of the row of a key, also of one that is still to be created.</summary>
    public Guid IdOf(string key) => Find(key)?.Id ?? DeterministicId.Of($"{SegmentTable.LogicalName} {(int)_source} {key.ToUpperInvariant()}");
}
