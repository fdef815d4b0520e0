using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
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

    /// <summary>Asks with the rights of those who run the journey.</summary>
    internal PersonTests(IOrganizationService reader, Audience audience, Guid personId)
    {
        _reader = reader;
        _primaryKey = audience.Table.PrimaryKey;
        _isPerson = Parts.IdIn(_primaryKey, [personId]);
    }

    /// <summary>Whether the person is among those that a query finds; null where the query would be larger than the platform takes.</summary>
    internal bool? IsAmong(Func<FilterPart, SegmentQuery> people)
    {
        SegmentQuery query;
        try
        {
            query = people(_isPerson);
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            return null;
        }

        return _reader.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, FetchShape.First(1, _primaryKey)))).Entities.Count > 0;
    }
}
