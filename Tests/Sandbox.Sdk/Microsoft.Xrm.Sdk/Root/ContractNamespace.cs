namespace Microsoft.Xrm.Sdk;

/// <summary>
/// XML namespaces of the contracts. Rows, queries and basic messages have those of the published SOAP samples;
/// of later types only the release is known, so they have the namespace of that release.
/// </summary>
internal static class ContractNamespace
{
    internal const string Contracts2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";
    internal const string Contracts2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    internal const string Contracts2014 = "http://schemas.microsoft.com/xrm/2014/Contracts";
    internal const string Contracts71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
    internal const string Contracts90 = "http://schemas.microsoft.com/xrm/9.0/Contracts";
    internal const string Metadata2011 = "http://schemas.microsoft.com/xrm/2011/Metadata";
    internal const string Metadata2013 = "http://schemas.microsoft.com/xrm/2013/Metadata";
    internal const string Metadata71 = "http://schemas.microsoft.com/xrm/7.1/Metadata";
}
