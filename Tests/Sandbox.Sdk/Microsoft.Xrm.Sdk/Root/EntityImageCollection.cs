using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The images of a step by entity alias.</summary>
[CollectionDataContract(Name = "EntityImageCollection", Namespace = ContractNamespace.Contracts2011)]
public class EntityImageCollection : DataCollection<string, Entity>
{
    public EntityImageCollection()
    {
    }

    protected internal EntityImageCollection(IDictionary<string, Entity> collection) : base(collection)
    {
    }
}
