using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>
/// Which of some people are in a set of the audience now: one request each. Who may enter and who must leave is asked as SYSTEM, so that a segment also
/// keeps out those whom the journey's owner cannot see in it; who takes a branch is asked with the owner's rights.
/// </summary>
internal sealed class PeopleSets
{
    private const string StateCode = "statecode";

    private readonly Audience _audience;
    private readonly IOrganizationService _system;
    private readonly IOrganizationService _owner;

    internal PeopleSets(Audience audience, IOrganizationService system, IOrganizationService owner)
    {
        _audience = audience;
        _system = system;
        _owner = owner;
    }

    /// <summary>Those who enter, with their names; null for a row without one.</summary>
    /// <param name="people">At least one.</param>
    /// <param name="notYet">Who has not entered already.</param>
    internal IReadOnlyDictionary<Guid, string> Entering(IReadOnlyCollection<Guid> people, FilterPart notYet)
    {
        var name = _audience.Table.PrimaryName;
        string[] columns = name == null ? [_audience.Table.PrimaryKey] : [_audience.Table.PrimaryKey, name];
        return Rows(_system, _audience.Net(Among(people), notYet), columns).ToDictionary(row => row.Id, row => name == null ? null : row.GetAttributeValue<string>(name));
    }

    /// <summary>Those in any suppression segment.</summary>
    internal ISet<Guid> Suppressed(IReadOnlyCollection<Guid> people) => Ids(_system, _audience.Suppressed(Among(people)));

    /// <summary>Those in a segment.</summary>
    internal ISet<Guid> In(Guid segmentId, IReadOnlyCollection<Guid> people) => Ids(_system, _audience.Members(segmentId, Among(people)));

    /// <summary>Those whose row is there and active.</summary>
    internal ISet<Guid> Active(IReadOnlyCollection<Guid> people)
    {
        var among = Among(people);
        return Ids(_system, _audience.People(_audience.Table.Columns.ContainsKey(StateCode) ? [among, Parts.Compare(StateCode, "eq", "0")] : [among]));
    }

    /// <summary>Those who meet a branch.</summary>
    internal ISet<Guid> Meeting(Branch branch, IReadOnlyCollection<Guid> people) => Ids(_owner, _audience.Matching(branch, Among(people)));

    private FilterPart Among(IEnumerable<Guid> people) => Parts.IdIn(_audience.Table.PrimaryKey, people);

    private ISet<Guid> Ids(IOrganizationService reader, SegmentQuery query) => new HashSet<Guid>(Rows(reader, query, _audience.Table.PrimaryKey).Select(row => row.Id));

    private static IEnumerable<Entity> Rows(IOrganizationService reader, SegmentQuery query, params string[] columns) =>
        reader.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, FetchShape.Rows(columns)))).Entities;
}
