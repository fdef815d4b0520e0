namespace Segmentation.Plugins.Schema;

/// <summary>Table customapi and those of its parts (learn.microsoft.com, "CustomAPI table columns").</summary>
public static class CustomApiTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "customapi";

    /// <summary>Table of request parameters.</summary>
    public const string ParameterTable = "customapirequestparameter";

    /// <summary>Primary key, and the lookup of parameters.</summary>
    public const string Id = "customapiid";

    /// <summary>Name by which it is called; of a parameter, its name in the request.</summary>
    public const string UniqueName = "uniquename";
}
