using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Whether an update or delete looks at the row version first.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = ContractNamespace.Contracts71)]
public enum ConcurrencyBehavior
{
    /// <summary>As the platform decides: overwrites for a call from outside.</summary>
    [EnumMember] Default,
    /// <summary>Refused when the row has changed since the given row version.</summary>
    [EnumMember] IfRowVersionMatches,
    [EnumMember] AlwaysOverwrite,
}
