using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The part of a date rows are grouped by.</summary>
[DataContract(Name = "XrmDateTimeGrouping", Namespace = ContractNamespace.Contracts90)]
public enum XrmDateTimeGrouping
{
    [EnumMember] None,
    [EnumMember] Day,
    [EnumMember] Week,
    [EnumMember] Month,
    [EnumMember] Quarter,
    [EnumMember] Year,
    [EnumMember] FiscalPeriod,
    [EnumMember] FiscalYear,
}
