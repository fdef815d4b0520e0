using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The ids of the created rows, in the order of the targets.</summary>
[DataContract(Name = "CreateMultipleResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class CreateMultipleResponse : OrganizationResponse
{
    public Guid[] Ids => Get<Guid[]>(nameof(Ids));
}
