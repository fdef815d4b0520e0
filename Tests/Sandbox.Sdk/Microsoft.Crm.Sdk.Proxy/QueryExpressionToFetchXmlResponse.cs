using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A query in FetchXML.</summary>
[DataContract(Name = "QueryExpressionToFetchXmlResponse", Namespace = ContractNamespace.Contracts)]
public sealed class QueryExpressionToFetchXmlResponse : OrganizationResponse
{
    public string FetchXml => Results.TryGetValue(nameof(FetchXml), out string value) ? value : default;
}
