namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>Names of the annotations the platform adds to properties.</summary>
internal static class Annotations
{
    public const string FormattedValue = "OData.Community.Display.V1.FormattedValue";
    public const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    public const string NavigationProperty = "Microsoft.Dynamics.CRM.associatednavigationproperty";
}
