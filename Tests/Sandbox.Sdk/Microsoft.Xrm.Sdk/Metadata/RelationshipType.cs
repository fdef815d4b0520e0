using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The kind of a relationship.</summary>
[DataContract(Name = "RelationshipType", Namespace = ContractNamespace.Metadata2011)]
public enum RelationshipType
{
    [EnumMember] Default = 0,
    [EnumMember] OneToManyRelationship = 0,
    [EnumMember] ManyToManyRelationship = 1,
}
