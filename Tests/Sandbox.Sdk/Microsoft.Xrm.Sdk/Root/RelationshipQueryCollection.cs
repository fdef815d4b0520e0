using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>Which related rows to read along with a row, by relationship.</summary>
[CollectionDataContract(Name = "RelationshipQueryCollection", Namespace = ContractNamespace.Contracts2011)]
public sealed class RelationshipQueryCollection : DataCollection<Relationship, QueryBase>
{
}
