using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The parameters of a message, or what steps of one operation share, by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = ContractNamespace.Contracts2011)]
[KnownType(nameof(KnownTypes))]
public class ParameterCollection : DataCollection<string, object>
{
    public ParameterCollection()
    {
    }

    protected internal ParameterCollection(IDictionary<string, object> collection) : base(collection)
    {
    }

    /// <summary>Sets the value under the key, unless the value is null.</summary>
    public void AddOrUpdateIfNotNull(string key, object obj)
    {
        if (obj != null)
            this[key] = obj;
    }

    /// <returns>True when the key is present and holds a <typeparamref name="T"/>.</returns>
    public bool TryGetValue<T>(string key, out T value)
    {
        if (base.TryGetValue(key, out object found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    private static Type[] KnownTypes() => ContractTypes.All;
}
