using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The system job that runs the message.</summary>
[DataContract(Name = "ExecuteAsyncResponse", Namespace = ContractNamespace.Contracts71)]
public sealed class ExecuteAsyncResponse : OrganizationResponse
{
    public Guid AsyncJobId => Get<Guid>(nameof(AsyncJobId));
}
