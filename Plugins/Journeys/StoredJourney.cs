using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>A journey read in order to change its definition.</summary>
public sealed class StoredJourney
{
    private readonly IOrganizationService _service;
    private readonly Entity _row;

    private StoredJourney(IOrganizationService service, Entity row, JourneyDefinition definition)
    {
        _service = service;
        _row = row;
        Definition = definition;
    }

    /// <summary>Name.</summary>
    public string Name => _row.GetAttributeValue<string>(JourneyTable.Name);

    /// <summary>Definition.</summary>
    public JourneyDefinition Definition { get; }

    /// <summary>Reads a journey with the rights of this service.</summary>
    /// <exception cref="Refusal">Its definition is unsound, so that changing a part of it would be guesswork.</exception>
    public static StoredJourney Read(IOrganizationService service, Guid journeyId)
    {
        var row = service.Retrieve(JourneyTable.LogicalName, journeyId, new ColumnSet(JourneyTable.Name, JourneyTable.Definition));
        var reading = DefinitionReader.Read(row.GetAttributeValue<string>(JourneyTable.Definition) ?? JourneyDefinition.Empty);
        return reading.Problems.Count == 0
            ? new StoredJourney(service, row, reading.Definition)
            : throw new Refusal(reading.Problems.Select(problem => problem.ToProblem()).ToList());
    }

    /// <summary>Writes another definition, unless somebody else has changed the journey since it was read.</summary>
    public void Save(string definition) => _service.Execute(new UpdateRequest
    {
        Target = new Entity(JourneyTable.LogicalName, _row.Id) { RowVersion = _row.RowVersion, [JourneyTable.Definition] = definition },
        ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
    });
}
