using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Rows read or written together with a row, by relationship.</summary>
[CollectionDataContract(Name = "RelatedEntityCollection", Namespace = ContractNamespace.Contracts2011)]
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>
{
}
