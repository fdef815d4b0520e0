using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The id of the created row.</summary>
[DataContract(Name = "CreateResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class CreateResponse : OrganizationResponse
{
    public Guid id => Get<Guid>(nameof(id));
}
