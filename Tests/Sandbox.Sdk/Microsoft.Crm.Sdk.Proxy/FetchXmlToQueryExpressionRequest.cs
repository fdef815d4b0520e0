using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Turns FetchXML into a query of objects.</summary>
[DataContract(Name = "FetchXmlToQueryExpressionRequest", Namespace = ContractNamespace.Contracts)]
public sealed class FetchXmlToQueryExpressionRequest : OrganizationRequest
{
    public FetchXmlToQueryExpressionRequest()
    {
        RequestName = "FetchXmlToQueryExpression";
    }

    public string FetchXml
    {
        get => Parameters.TryGetValue(nameof(FetchXml), out string value) ? value : default;
        set => Parameters[nameof(FetchXml)] = value;
    }
}
