using System;

namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Shorthands for the services a plug-in is given.</summary>
public static class ServiceProviderExtensions
{
    public static T Get<T>(this IServiceProvider serviceProvider) => (T)serviceProvider.GetService(typeof(T));

    /// <param name="serviceProvider">What the plug-in was given.</param>
    /// <param name="id">The user the service acts as.</param>
    public static IOrganizationService GetOrganizationService(this IServiceProvider serviceProvider, Guid id) =>
        serviceProvider.Get<IOrganizationServiceFactory>().CreateOrganizationService(id);
}
