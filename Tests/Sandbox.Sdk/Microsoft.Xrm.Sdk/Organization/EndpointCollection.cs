using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>The addresses of an environment by service.</summary>
[CollectionDataContract(Name = "EndpointCollection", Namespace = ContractNamespace.Contracts2014)]
public sealed class EndpointCollection : DataCollection<EndpointType, string>
{
}
