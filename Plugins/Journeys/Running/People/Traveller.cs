using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.People;

/// <summary>A person on the way through a journey: a row of seg_participant, and what changes of it.</summary>
internal sealed class Traveller
{
    private readonly Entity _row;

    internal Traveller(Entity row)
    {
        _row = row;
        Tile = row.GetAttributeValue<string>(ParticipantTable.Tile);
        Way = row.GetAttributeValue<string>(ParticipantTable.Way);
        Status = (ParticipantStatus)row.GetAttributeValue<OptionSetValue>(ParticipantTable.StatusCode).Value;
        DueOn = row.GetAttributeValue<DateTime?>(ParticipantTable.DueOn);
    }

    internal Guid Id => _row.Id;

    internal EntityReference Member => _row.GetAttributeValue<EntityReference>(ParticipantTable.MemberId);

    internal string RowVersion => _row.RowVersion;

    /// <summary>Id of the tile at which the person stands; null before the first of a journey that has none.</summary>
    internal string Tile { get; private set; }

    internal string Way { get; private set; }

    internal ParticipantStatus Status { get; private set; }

    internal DateTime? DueOn { get; private set; }

    internal Guid? ExitSegmentId { get; private set; }

    internal string Detail { get; private set; }

    /// <summary>Whether something is to be written.</summary>
    internal bool IsChanged { get; private set; }

    /// <summary>Whether the person has left.</summary>
    internal bool HasLeft => Status is not (ParticipantStatus.InProgress or ParticipantStatus.Waiting);

    /// <summary>Goes on to a tile.</summary>
    internal void GoTo(string tile)
    {
        Tile = tile;
        Status = ParticipantStatus.InProgress;
        IsChanged = true;
    }

    /// <summary>Takes a branch of the tile on which the person stands; null: the other way.</summary>
    internal void Choose(string branch) => Way = Running.People.Way.With(Way, Tile, branch);

    /// <summary>Stays until this moment.</summary>
    internal void Wait(DateTime until)
    {
        Status = ParticipantStatus.Waiting;
        DueOn = until;
        IsChanged = true;
    }

    /// <summary>Leaves the journey.</summary>
    internal void Leave(ParticipantStatus status, string detail = null, Guid? exitSegmentId = null)
    {
        Status = status;
        Detail = detail;
        ExitSegmentId = exitSegmentId;
        IsChanged = true;
    }

    /// <summary>What is to be written at this moment.</summary>
    internal Entity ToChange(DateTime now)
    {
        var row = new Entity(ParticipantTable.LogicalName, Id)
        {
            RowVersion = RowVersion,
            [ParticipantTable.Tile] = Tile,
            [ParticipantTable.Way] = Way,
            [ParticipantTable.StateCode] = new OptionSetValue(HasLeft ? 1 : 0),
            [ParticipantTable.StatusCode] = new OptionSetValue((int)Status),
            [ParticipantTable.DueOn] = HasLeft ? null : Status == ParticipantStatus.Waiting ? DueOn : now,
        };
        if (!HasLeft)
            return row;
        row[ParticipantTable.ExitedOn] = now;
        row[ParticipantTable.Detail] = Detail == null || Detail.Length <= ParticipantTable.DetailLength ? Detail : Detail.Substring(0, ParticipantTable.DetailLength - 1) + "…";
        row[ParticipantTable.ExitSegmentId] = ExitSegmentId == null ? null : new EntityReference(SegmentTable.LogicalName, ExitSegmentId.Value);
        return row;
    }
}
