namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Columns that the platform itself fills, on every table that has them.</summary>
internal static class PlatformColumn
{
    internal const string CreatedOn = "createdon";
    internal const string CreatedBy = "createdby";
    internal const string CreatedOnBehalfBy = "createdonbehalfby";
    internal const string ModifiedOn = "modifiedon";
    internal const string ModifiedBy = "modifiedby";
    internal const string ModifiedOnBehalfBy = "modifiedonbehalfby";
    internal const string OverriddenCreatedOn = "overriddencreatedon";
    internal const string Owner = "ownerid";
    internal const string OwningUser = "owninguser";
    internal const string OwningTeam = "owningteam";
    internal const string OwningBusinessUnit = "owningbusinessunit";
    internal const string BusinessUnit = "businessunitid";
    internal const string State = "statecode";
    internal const string Status = "statuscode";
    internal const string Version = "versionnumber";
}
