using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answer to a message: its name and its results. Typed responses only name the results.</summary>
[DataContract(Name = "OrganizationResponse", Namespace = ContractNamespace.Contracts2011)]
[KnownType(nameof(KnownTypes))]
public class OrganizationResponse : IExtensibleDataObject
{
    private ParameterCollection _results;

    [DataMember]
    public string ResponseName { get; set; }

    [DataMember]
    public ParameterCollection Results
    {
        get => _results ??= new ParameterCollection();
        set => _results = value;
    }

    public ExtensionDataObject ExtensionData { get; set; }

    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }

    internal T Get<T>(string result) => Results.TryGetValue(result, out var value) && value != null ? (T)value : default;

    private static Type[] KnownTypes() => ContractTypes.All;
}
