using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answers to a batch, one for each message that has one.</summary>
[CollectionDataContract(Name = "ExecuteMultipleResponseItemCollection", Namespace = ContractNamespace.Contracts2012)]
public sealed class ExecuteMultipleResponseItemCollection : DataCollection<ExecuteMultipleResponseItem>
{
    public ExecuteMultipleResponseItemCollection()
    {
    }
}
