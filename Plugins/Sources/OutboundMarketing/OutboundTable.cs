namespace Segmentation.Plugins.Sources.OutboundMarketing;

/// <summary>Table msdyncrm_segment of outbound marketing (Microsoft's table reference); read, never written.</summary>
internal static class OutboundTable
{
    internal const string LogicalName = "msdyncrm_segment";
    internal const string Id = "msdyncrm_segmentid";
    internal const string Name = "msdyncrm_segmentname";
    internal const string Description = "msdyncrm_description";
    internal const string Query = "msdyncrm_segmentquery";

    /// <summary>Name by which other segments' queries call it.</summary>
    internal const string QueryName = "msdyncrm_segmentqueryname";

    /// <summary>JSON array of <c>"crm&lt;guid&gt;"</c>.</summary>
    internal const string MemberIds = "msdyncrm_segmentmemberids";
    internal const string Type = "msdyncrm_segmenttype";
    internal const string EntityType = "msdyncrm_segmenttargetprofiletypename";
    internal const string Address = "msdyncrm_externalsegmenturl";
    internal const string RefreshMinutes = "msdyncrm_segmentrefreshrateintervalminutes";
    internal const string StatusCode = "statuscode";

    /// <summary>Value of <see cref="Type"/>: the members are listed.</summary>
    internal const int Static = 192350001;
}
