using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Turns a query of objects into FetchXML.</summary>
[DataContract(Name = "QueryExpressionToFetchXmlRequest", Namespace = ContractNamespace.Contracts)]
public sealed class QueryExpressionToFetchXmlRequest : OrganizationRequest
{
    public QueryExpressionToFetchXmlRequest()
    {
        RequestName = "QueryExpressionToFetchXml";
    }

    public QueryBase Query
    {
        get => Parameters.TryGetValue(nameof(Query), out QueryBase value) ? value : default;
        set => Parameters[nameof(Query)] = value;
    }
}
