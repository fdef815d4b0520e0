namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>Table msdynci_segmentmembership: a row for each profile, with all its segments ("Tables in Customer Insights - Data"); read, never written.</summary>
internal static class MembershipTable
{
    internal const string LogicalName = "msdynci_segmentmembership";
    internal const string Id = "msdynci_segmentmembershipid";
    internal const string CustomerId = "msdynci_customerid";

    /// <summary>Customer, Contact or Account.</summary>
    internal const string Kind = "msdynci_segmentmembershiptype";

    /// <summary>JSON array of the names of the segments' tables.</summary>
    internal const string Segments = "msdynci_segments";

    /// <summary>Value of <see cref="Kind"/> whose members are no people.</summary>
    internal const string AccountKind = "Account";
}
