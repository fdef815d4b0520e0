using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a currency column.</summary>
[DataContract(Name = "MoneyAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class MoneyAttributeMetadata : AttributeMetadata
{
    public MoneyAttributeMetadata() : this(null)
    {
    }

    public MoneyAttributeMetadata(string schemaName) : base(AttributeTypeCode.Money, schemaName)
    {
    }

    /// <summary>The column this one holds in the base currency.</summary>
    [DataMember]
    public string CalculationOf { get; set; }

    [DataMember]
    public bool? IsBaseCurrency { get; internal set; }

    [DataMember]
    public double? MaxValue { get; set; }

    [DataMember]
    public double? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }

    /// <summary>0 the column itself, 1 the organization, 2 the currency.</summary>
    [DataMember]
    public int? PrecisionSource { get; set; }
}
