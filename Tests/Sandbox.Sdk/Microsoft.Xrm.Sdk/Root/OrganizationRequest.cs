using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message to the platform: its name and its parameters. Typed requests only name the parameters.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = ContractNamespace.Contracts2011)]
[KnownType(nameof(KnownTypes))]
public class OrganizationRequest : IExtensibleDataObject
{
    private ParameterCollection _parameters;

    public OrganizationRequest()
    {
    }

    public OrganizationRequest(string requestName)
    {
        RequestName = requestName;
    }

    [DataMember]
    public ParameterCollection Parameters
    {
        get => _parameters ??= new ParameterCollection();
        set => _parameters = value;
    }

    [DataMember]
    public Guid? RequestId { get; set; }

    [DataMember]
    public string RequestName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }

    internal T Get<T>(string parameter) => Parameters.TryGetValue(parameter, out var value) && value != null ? (T)value : default;

    private static Type[] KnownTypes() => ContractTypes.All;
}
