using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A query of objects.</summary>
[DataContract(Name = "FetchXmlToQueryExpressionResponse", Namespace = ContractNamespace.Contracts)]
public sealed class FetchXmlToQueryExpressionResponse : OrganizationResponse
{
    public QueryExpression Query => Results.TryGetValue(nameof(Query), out QueryExpression value) ? value : default;
}
