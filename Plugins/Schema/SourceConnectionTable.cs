namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_sourceconnection: the sources whose segments are brought into the list.</summary>
public static class SourceConnectionTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_sourceconnection";

    /// <summary>Primary key.</summary>
    public const string Id = "seg_sourceconnectionid";

    /// <summary>Name.</summary>
    public const string Name = "seg_name";

    /// <summary>Whose segments are brought, a <see cref="SegmentSource"/>.</summary>
    public const string Source = "seg_source";

    /// <summary>Whether it is synchronised by itself.</summary>
    public const string Enabled = "seg_enabled";

    /// <summary>Address that opens a segment in its source; {key} stands for its key.</summary>
    public const string BuilderUrl = "seg_builderurl";

    /// <summary>Minutes between two synchronisations.</summary>
    public const string SyncMinutes = "seg_syncminutes";

    /// <summary>When it was last synchronised.</summary>
    public const string SyncedOn = "seg_syncedon";

    /// <summary>What the last synchronisation found, at most <see cref="ResultLength"/> characters.</summary>
    public const string Result = "seg_result";

    /// <summary>User or team that owns the row.</summary>
    public const string OwnerId = "ownerid";

    /// <summary>State.</summary>
    public const string StateCode = "statecode";

    /// <summary>A <see cref="SourceConnectionStatus"/>.</summary>
    public const string StatusCode = "statuscode";

    /// <summary>Characters a result holds.</summary>
    public const int ResultLength = 10_000;
}
