using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Sorts by a column, or by an aggregate under its alias.</summary>
[DataContract(Name = "OrderExpression", Namespace = ContractNamespace.Contracts2011)]
public sealed class OrderExpression : IExtensibleDataObject
{
    public OrderExpression()
    {
    }

    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    public OrderExpression(string attributeName, OrderType orderType, string alias) : this(attributeName, orderType)
    {
        Alias = alias;
    }

    public OrderExpression(string attributeName, OrderType orderType, string alias, string entityName)
        : this(attributeName, orderType, alias)
    {
        EntityName = entityName;
    }

    [DataMember]
    public string AttributeName { get; set; }

    [DataMember]
    public OrderType OrderType { get; set; }

    [DataMember(Order = 1)]
    public string Alias { get; set; }

    /// <summary>The alias of a linked table.</summary>
    [DataMember(Order = 2)]
    public string EntityName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
