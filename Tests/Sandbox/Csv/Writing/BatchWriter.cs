using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Segmentation.Sandbox.Csv.Writing;

/// <summary>Creates many rows with one request. A refused request is halved until the refused rows are alone, so that the others are kept.</summary>
internal sealed class BatchWriter(string table, IOrganizationService service)
{
    /// <summary>Creates the rows; returns how many were created, and adds the others to the bad ones.</summary>
    public int Write(ReadOnlyMemory<PendingRow> rows, List<BadRow> bad)
    {
        if (rows.Length == 0)
            return 0;
        try
        {
            var targets = new EntityCollection { EntityName = table };
            foreach (var row in rows.Span)
                targets.Entities.Add(row.Row);
            service.Execute(new CreateMultipleRequest { Targets = targets });
            return rows.Length;
        }
        catch (FaultException refused) when (rows.Length == 1)
        {
            bad.Add(new BadRow(rows.Span[0].Line, null, refused.Message));
            return 0;
        }
        catch (FaultException)
        {
            var half = rows.Length / 2;
            return Write(rows[..half], bad) + Write(rows[half..], bad);
        }
    }
}
