using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The definition of a column.</summary>
[DataContract(Name = "RetrieveAttributeResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveAttributeResponse : OrganizationResponse
{
    public AttributeMetadata AttributeMetadata => Get<AttributeMetadata>(nameof(AttributeMetadata));
}
