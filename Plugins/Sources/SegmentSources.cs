using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Sources.CustomerInsights;
using Segmentation.Plugins.Sources.OutboundMarketing;

namespace Segmentation.Plugins.Sources;

/// <summary>The sources there are.</summary>
public sealed class SegmentSources
{
    private readonly IReadOnlyDictionary<SegmentSource, ISegmentSource> _sources;
    private readonly TableCatalog _tables;

    /// <summary>Sources that read and write as SYSTEM.</summary>
    public SegmentSources(IOrganizationService system)
    {
        _tables = new TableCatalog(system);
        _sources = new Dictionary<SegmentSource, ISegmentSource>
        {
            [SegmentSource.OutboundMarketing] = new OutboundMarketingSource(system),
            [SegmentSource.CustomerInsights] = new CustomerInsightsSource(system),
        };
    }

    /// <summary>The source of a connection.</summary>
    /// <exception cref="Refusal">Its segments are built here.</exception>
    public ISegmentSource Of(SourceConnection connection) => _sources.TryGetValue(connection.Source, out var source)
        ? source
        : throw new Refusal(
            RefusalCode.SourceUnavailable,
            $"The segments of \"{connection.Name}\" are built here, so that there is nothing to bring. Choose Outbound marketing or Customer Insights as its source.");

    /// <summary>A table that the source needs and the environment does not have; null where it has all.</summary>
    public string MissingTableOf(ISegmentSource source) => source.Tables.FirstOrDefault(table => !_tables.Has(table));
}
