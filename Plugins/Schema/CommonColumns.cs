namespace Segmentation.Plugins.Schema;

/// <summary>Columns that the platform gives every table.</summary>
public static class CommonColumns
{
    /// <summary>User who created the row.</summary>
    public const string CreatedBy = "createdby";

    /// <summary>When the row was created.</summary>
    public const string CreatedOn = "createdon";

    /// <summary>When the row was last written.</summary>
    public const string ModifiedOn = "modifiedon";

    /// <summary>Version of the row; a query that names it also fills <c>Entity.RowVersion</c>.</summary>
    public const string Version = "versionnumber";
}
