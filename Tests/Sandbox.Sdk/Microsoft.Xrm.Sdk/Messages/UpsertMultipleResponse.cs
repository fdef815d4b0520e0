using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What became of each target, in their order.</summary>
[DataContract(Name = "UpsertMultipleResponse", Namespace = ContractNamespace.Contracts2011)]
public sealed class UpsertMultipleResponse : OrganizationResponse
{
    public new UpsertResponse[] Results => Get<UpsertResponse[]>(nameof(Results));
}
