using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Whether a date column shows a time.</summary>
[DataContract(Name = "DateTimeFormat", Namespace = ContractNamespace.Metadata2011)]
public enum DateTimeFormat
{
    [EnumMember] DateOnly,
    [EnumMember] DateAndTime,
}
