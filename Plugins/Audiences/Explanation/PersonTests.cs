using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>Asks whether one person is among others.</summary>
internal sealed class PersonTests
{
    private readonly IOrganizationService _reader;
    private readonly FilterPart _isPerson;
    private readonly string _primaryKey;
    private readonly TimeBudget _budget;
    private readonly AudienceTexts _texts;

    /// <summary>Asks with the rights of those who run the journey.</summary>
    internal PersonTests(IOrganizationService reader, Audience audience, Guid personId, TimeBudget budget, AudienceTexts texts)
    {
        _reader = reader;
        _budget = budget;
        _texts = texts;
        _primaryKey = audience.Table.PrimaryKey;
        _isPerson = Parts.IdIn(_primaryKey, [personId]);
    }

    /// <summary>Whether the person is among those that a query finds; not known where it would be larger than the platform takes, or the time is up.</summary>
    internal Answer IsAmong(Func<FilterPart, SegmentQuery> people)
    {
        if (_budget.IsSpent)
            return Answer.Unknown(_texts.NoTimeToCount);
        SegmentQuery query;
        try
        {
            query = people(_isPerson);
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            return Answer.Unknown(_texts.TooComplexToCount);
        }

        return Answer.Of(_reader.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, FetchShape.First(1, _primaryKey)))).Entities.Count > 0);
    }
}
