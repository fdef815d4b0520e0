namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The XML namespace of these messages, as the published SOAP samples spell it.</summary>
internal static class ContractNamespace
{
    internal const string Contracts = "http://schemas.microsoft.com/crm/2011/Contracts";
}
