using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the rows a query finds.</summary>
[DataContract(Name = "RetrieveMultipleRequest", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    public RetrieveMultipleRequest()
    {
        RequestName = "RetrieveMultiple";
    }

    public QueryBase Query
    {
        get => Get<QueryBase>(nameof(Query));
        set => Parameters[nameof(Query)] = value;
    }
}
