using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Rows sent along with a row (deep insert) are not supported.</summary>
internal static class RelatedRows
{
    /// <exception cref="System.ServiceModel.FaultException">The row carries related rows.</exception>
    internal static void Refuse(Entity row, string message)
    {
        if (row.RelatedEntities.Count > 0)
            throw OrganizationFault.Create(ErrorCodes.NotSupported,
                $"The Sandbox does not support RelatedEntities in {message} ({string.Join(", ", row.RelatedEntities.Keys.Select(relationship => relationship.SchemaName))}): write the related rows with requests of their own.");
    }
}
