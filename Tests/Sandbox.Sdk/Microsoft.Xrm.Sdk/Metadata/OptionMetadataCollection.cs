using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The options of a choice, in their order.</summary>
[CollectionDataContract(Name = "OptionMetadataCollection", Namespace = ContractNamespace.Metadata2011)]
public sealed class OptionMetadataCollection : DataCollection<OptionMetadata>
{
    public OptionMetadataCollection()
    {
    }

    public OptionMetadataCollection(IList<OptionMetadata> list) : base(list)
    {
    }
}
