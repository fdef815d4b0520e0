using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The kind of a column. Kinds that came later are <see cref="Virtual"/>; see <see cref="AttributeTypeDisplayName"/>.</summary>
[DataContract(Name = "AttributeTypeCode", Namespace = ContractNamespace.Metadata2011)]
public enum AttributeTypeCode
{
    [EnumMember] Boolean,
    [EnumMember] Customer,
    [EnumMember] DateTime,
    [EnumMember] Decimal,
    [EnumMember] Double,
    [EnumMember] Integer,
    [EnumMember] Lookup,
    [EnumMember] Memo,
    [EnumMember] Money,
    [EnumMember] Owner,
    [EnumMember] PartyList,
    [EnumMember] Picklist,
    [EnumMember] State,
    [EnumMember] Status,
    [EnumMember] String,
    [EnumMember] Uniqueidentifier,
    [EnumMember] CalendarRules,
    [EnumMember] Virtual,
    [EnumMember] BigInt,
    [EnumMember] ManagedProperty,
    [EnumMember] EntityName,
}
