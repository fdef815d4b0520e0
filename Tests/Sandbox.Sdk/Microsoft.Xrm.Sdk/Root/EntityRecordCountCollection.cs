using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Numbers of rows by table.</summary>
[CollectionDataContract(Name = "EntityRecordCountCollection", Namespace = ContractNamespace.Contracts90)]
public sealed class EntityRecordCountCollection : DataCollection<string, long>
{
}
