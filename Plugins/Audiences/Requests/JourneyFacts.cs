using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>What explaining needs to know of a journey beyond its definition.</summary>
internal sealed class JourneyFacts
{
    private JourneyFacts(Guid userId, int occurrence)
    {
        UserId = userId;
        Occurrence = occurrence;
    }

    /// <summary>The user with whose rights the journey reads people: its owner, or who created it where a team owns it, as nobody can act as a team.</summary>
    internal Guid UserId { get; }

    /// <summary>How often the journey has begun.</summary>
    internal int Occurrence { get; }

    /// <summary>One request.</summary>
    internal static JourneyFacts Read(IOrganizationService system, Guid journeyId)
    {
        var row = system.Retrieve(JourneyTable.LogicalName, journeyId, new ColumnSet(JourneyTable.OwnerId, CommonColumns.CreatedBy, JourneyTable.Occurrence));
        return new JourneyFacts(ActingUser.Of(row), row.GetAttributeValue<int?>(JourneyTable.Occurrence) ?? 0);
    }
}
