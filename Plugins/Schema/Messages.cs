namespace Segmentation.Plugins.Schema;

/// <summary>Names of the platform's messages.</summary>
public static class Messages
{
    /// <summary>A row is created.</summary>
    public const string Create = "Create";

    /// <summary>A row is updated.</summary>
    public const string Update = "Update";

    /// <summary>A row is deleted.</summary>
    public const string Delete = "Delete";
}
