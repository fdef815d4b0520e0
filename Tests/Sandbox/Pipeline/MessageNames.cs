namespace Segmentation.Sandbox.Pipeline;

/// <summary>Names of the platform's messages that the Sandbox answers.</summary>
public static class MessageNames
{
#pragma warning disable CS1591 // the names say it
    public const string Create = "Create";
    public const string Update = "Update";
    public const string Delete = "Delete";
    public const string Retrieve = "Retrieve";
    public const string RetrieveMultiple = "RetrieveMultiple";
    public const string RetrieveEntity = "RetrieveEntity";
    public const string RetrieveAllEntities = "RetrieveAllEntities";
    public const string RetrieveAttribute = "RetrieveAttribute";
    public const string RetrieveOptionSet = "RetrieveOptionSet";
    public const string Upsert = "Upsert";
    public const string Associate = "Associate";
    public const string Disassociate = "Disassociate";
    public const string CreateMultiple = "CreateMultiple";
    public const string UpdateMultiple = "UpdateMultiple";
    public const string UpsertMultiple = "UpsertMultiple";
    public const string DeleteMultiple = "DeleteMultiple";
    public const string WhoAmI = "WhoAmI";
    public const string RetrieveTotalRecordCount = "RetrieveTotalRecordCount";
    public const string ExecuteMultiple = "ExecuteMultiple";
    public const string ExecuteTransaction = "ExecuteTransaction";
#pragma warning restore CS1591
}
