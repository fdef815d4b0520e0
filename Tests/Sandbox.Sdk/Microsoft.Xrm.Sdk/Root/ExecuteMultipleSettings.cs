using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How a batch goes on after a fault, and which answers it returns.</summary>
[DataContract(Name = "ExecuteMultipleSettings", Namespace = ContractNamespace.Contracts2012)]
public sealed class ExecuteMultipleSettings : IExtensibleDataObject
{
    [DataMember]
    public bool ContinueOnError { get; set; }

    /// <summary>False returns faults only.</summary>
    [DataMember]
    public bool ReturnResponses { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
