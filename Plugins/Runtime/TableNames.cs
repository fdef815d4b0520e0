using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Segmentation.Plugins.Runtime;

/// <summary>Looks tables up by their logical names.</summary>
public sealed class TableNames
{
    private readonly IOrganizationService _service;

    /// <summary>Looks tables up as the user of this service, in that user's language.</summary>
    public TableNames(IOrganizationService service) => _service = service;

    /// <summary>What users call a table: "Contact" for contact.</summary>
    /// <remarks>Only for the text of refusals: a service fault is tolerated because the request fails anyway.</remarks>
    public string DisplayName(string logicalName)
    {
        if (string.IsNullOrEmpty(logicalName))
            return "no";
        try
        {
            return Find(logicalName).DisplayName?.UserLocalizedLabel?.Label ?? logicalName;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return logicalName;
        }
    }

    /// <summary>The definition of a table.</summary>
    /// <exception cref="FaultException{OrganizationServiceFault}">There is no such table.</exception>
    public EntityMetadata Find(string logicalName)
    {
        var request = new RetrieveEntityRequest { LogicalName = logicalName, EntityFilters = EntityFilters.Entity };
        return ((RetrieveEntityResponse)_service.Execute(request)).EntityMetadata;
    }
}
