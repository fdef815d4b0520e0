using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Runtime;

/// <summary>Error codes of the platform that callers tell apart (Dataverse developer guide, "Web service error codes").</summary>
public static class ServiceErrors
{
    private const int DuplicateRecord = unchecked((int)0x80040237);
    private const int ObjectDoesNotExist = unchecked((int)0x80040217);
    private const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);

    /// <summary>A row of this id exists already.</summary>
    public static bool IsDuplicate(this FaultException<OrganizationServiceFault> fault) => fault.Detail.ErrorCode == DuplicateRecord;

    /// <summary>There is no row of this id.</summary>
    public static bool IsNotFound(this FaultException<OrganizationServiceFault> fault) => fault.Detail.ErrorCode == ObjectDoesNotExist;

    /// <summary>Somebody has changed the row since it was read.</summary>
    public static bool IsVersionMismatch(this FaultException<OrganizationServiceFault> fault) => fault.Detail.ErrorCode == ConcurrencyVersionMismatch;
}
