using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The definition of a global choice.</summary>
[DataContract(Name = "RetrieveOptionSetResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class RetrieveOptionSetResponse : OrganizationResponse
{
    public OptionSetMetadataBase OptionSetMetadata => Get<OptionSetMetadataBase>(nameof(OptionSetMetadata));
}
