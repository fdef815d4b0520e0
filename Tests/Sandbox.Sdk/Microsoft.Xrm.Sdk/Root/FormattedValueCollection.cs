using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Display texts of column values, in the language and formats of the calling user.</summary>
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = ContractNamespace.Contracts2011)]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
}
