using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Makes organization services that act as a given user.</summary>
public interface IOrganizationServiceFactory
{
    /// <param name="userId">Null for SYSTEM, an empty id for the user of the execution context.</param>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
