using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>A piece of work: what is to be done, for which row, on which occasion, and which part of it this is.</summary>
public sealed class JobSpec
{
    private const string OccasionMember = "occasion";
    private const string PartMember = "part";
    private const string InterruptedMember = "interrupted";
    private const string FailedMember = "failed";
    private const string StateMember = "state";

    private JobSpec()
    {
    }

    /// <summary>What is done.</summary>
    public JobKind Kind { get; private set; }

    /// <summary>What is done, for the reader of the list of jobs.</summary>
    public string Title { get; private set; }

    /// <summary>The segment, source connection or journey it is done for; null where it is for none.</summary>
    public EntityReference Subject { get; private set; }

    /// <summary>The row it is done for.</summary>
    /// <exception cref="Refusal">There is none: somebody has created the job by hand.</exception>
    public EntityReference RequiredSubject => Subject ?? throw new Refusal(RefusalCode.UnknownJob, $"The job \"{Title}\" does not say for which row it is: {string.Join(", ", SubjectColumns.Values)} are empty.");

    /// <summary>1 for the first.</summary>
    public int Part { get; private set; } = 1;

    /// <summary>How often the work was cut off without having stored anything.</summary>
    public int Interruptions { get; private set; }

    /// <summary>How many runs of this part have failed; others may have been cut off.</summary>
    public int Failures { get; private set; }

    /// <summary>Where the work goes on.</summary>
    public JsonObject State { get; private set; } = JsonObject.Empty;

    /// <summary>Id of the job: the same work on the same occasion is one job, however often it is queued.</summary>
    public Guid Id => DeterministicId.Of($"{JobTable.LogicalName} {Occasion} {Part}");

    private string Occasion { get; set; }

    /// <summary>Work for a row as it is now: in this version of the row it is done once.</summary>
    public static JobSpec ForRow(JobKind kind, string title, EntityReference row, string version) => new()
    {
        Kind = kind,
        Title = title,
        Subject = row,
        Occasion = $"{(int)kind} {row.Id:D} {version}",
    };

    /// <summary>Work that is done once a day.</summary>
    public static JobSpec ForDay(JobKind kind, string title, DateTime day) => new()
    {
        Kind = kind,
        Title = title,
        Occasion = $"{(int)kind} {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
    };

    /// <summary>The work of a stored job.</summary>
    public static JobSpec Of(Entity row)
    {
        var payload = Payload(row);
        return new JobSpec
        {
            Kind = (JobKind)(row.GetAttributeValue<OptionSetValue>(JobTable.Kind)?.Value ?? 0),
            Title = row.GetAttributeValue<string>(JobTable.Name) ?? string.Empty,
            Subject = SubjectColumns.Values.Select(row.GetAttributeValue<EntityReference>).FirstOrDefault(subject => subject != null),
            // somebody may have created the row by hand
            Occasion = payload.TextOf(OccasionMember) ?? row.Id.ToString("D"),
            Part = Math.Max(1, payload.NumberOf(PartMember)),
            Interruptions = payload.NumberOf(InterruptedMember),
            Failures = payload.NumberOf(FailedMember),
            State = payload.ObjectOf(StateMember),
        };
    }

    /// <summary>What comes after this part.</summary>
    public JobSpec Next(JsonObject state) => Following(state, 0);

    /// <summary>This part, one run of which has failed.</summary>
    public JobSpec AfterFailure()
    {
        var copy = (JobSpec)MemberwiseClone();
        copy.Failures++;
        return copy;
    }

    /// <summary>This part once more, after it was cut off.</summary>
    public JobSpec AfterInterruption() => Following(State, Interruptions + 1);

    /// <summary>The work in this state.</summary>
    public JobSpec With(JsonObject state)
    {
        var copy = (JobSpec)MemberwiseClone();
        copy.State = state;
        copy.Interruptions = 0;
        return copy;
    }

    /// <summary>What seg_payload holds.</summary>
    public string ToPayload() => JsonWriter.Write(JsonObject.Empty
        .With(OccasionMember, Occasion).With(PartMember, Part).With(InterruptedMember, Interruptions).With(FailedMember, Failures).With(StateMember, State));

    /// <summary>The row to create.</summary>
    public Entity ToRow()
    {
        var row = new Entity(JobTable.LogicalName, Id)
        {
            [JobTable.Name] = Title.Length <= JobTable.NameLength ? Title : Title.Substring(0, JobTable.NameLength - 1) + "…",
            [JobTable.Kind] = new OptionSetValue((int)Kind),
            [JobTable.Payload] = ToPayload(),
        };
        if (Subject != null)
            row[SubjectColumn(Subject.LogicalName)] = Subject;
        return row;
    }

    /// <summary>The column of a job that names rows of this table as what it is done for.</summary>
    public static string SubjectColumn(string table) => SubjectColumns[table];

    private static readonly IReadOnlyDictionary<string, string> SubjectColumns = new Dictionary<string, string>
    {
        [SegmentTable.LogicalName] = JobTable.SegmentId,
        [SourceConnectionTable.LogicalName] = JobTable.SourceConnectionId,
        [JourneyTable.LogicalName] = JobTable.JourneyId,
    };

    private JobSpec Following(JsonObject state, int interruptions)
    {
        var next = With(state);
        next.Part++;
        next.Failures = 0;
        next.Interruptions = interruptions;
        return next;
    }

    private static JsonObject Payload(Entity row)
    {
        if (row.GetAttributeValue<string>(JobTable.Payload) is not { } text)
            return JsonObject.Empty;
        try
        {
            return JsonReader.Read(text) as JsonObject ?? JsonObject.Empty;
        }
        catch (JsonSyntaxException syntax)
        {
            throw new Refusal(RefusalCode.UnknownJob, $"The payload of the job \"{row.GetAttributeValue<string>(JobTable.Name)}\" is no JSON: {syntax.Message}");
        }
    }
}
