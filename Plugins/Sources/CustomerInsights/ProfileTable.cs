namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>Table msdynci_customerprofile, and the column by which contacts refer to it ("Integrate with Dynamics 365 apps").</summary>
internal static class ProfileTable
{
    internal const string LogicalName = "msdynci_customerprofile";
    internal const string Id = "msdynci_customerprofileid";
    internal const string CustomerId = "msdynci_customerid";

    /// <summary>Column of contact; there only where Customer Insights writes back to contacts.</summary>
    internal const string ContactColumn = "msdynci_lookupfield_customerprofile";
}
