using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>The journey that a custom API is asked about: as it is stored, or with a definition that is not saved, to which the rules of saving apply.</summary>
internal sealed class JourneyInQuestion
{
    private const string JourneyIdParameter = "JourneyId";
    private const string DefinitionParameter = "Definition";

    private JourneyInQuestion(Guid? id, JourneyDefinition definition, bool isCountedAsOwner)
    {
        Id = id;
        Definition = definition;
        IsCountedAsOwner = isCountedAsOwner;
    }

    /// <summary>The journey; null where it is not saved.</summary>
    internal Guid? Id { get; }

    /// <summary>What it does.</summary>
    internal JourneyDefinition Definition { get; }

    /// <summary>Whether people are counted with the rights of the journey's owner, as it runs; otherwise those that the caller may read.</summary>
    internal bool IsCountedAsOwner { get; }

    /// <summary>The journey of a call; the caller may read it.</summary>
    /// <exception cref="Refusal">None is given, or its definition breaks a rule.</exception>
    internal static JourneyInQuestion Of(PluginContext context)
    {
        var id = context.Input<Guid>(JourneyIdParameter);
        var text = context.Input<string>(DefinitionParameter);
        if (id == Guid.Empty && string.IsNullOrEmpty(text))
            throw new Refusal(RefusalCode.InvalidPreviewRequest, $"Pass {JourneyIdParameter}, or {DefinitionParameter}, or both: then the definition is one that the journey shall have.");
        var stored = id == Guid.Empty ? null : StoredJourney.Read(context.Caller, id).Definition;
        var definition = string.IsNullOrEmpty(text) ? stored : Validated(context, text, stored);
        return new JourneyInQuestion(id == Guid.Empty ? null : id, definition, stored != null && AsksNoMoreThanStored.Check(definition, stored));
    }

    /// <summary>With whose rights people are counted. One request where it is the owner's.</summary>
    internal IOrganizationService People(PluginContext context) =>
        IsCountedAsOwner ? context.ServiceOf(JourneyFacts.Read(context.System, Id.Value).UserId) : context.Caller;

    /// <summary>Its audience now, with lists of members where the queries of its entry would be too large.</summary>
    internal Audience Audience(PluginContext context, ITableCatalog catalog)
    {
        var others = Definition.Segments.Where(segment => segment.Role is SegmentRole.Exclusion or SegmentRole.Suppression).Select(segment => segment.SegmentId);
        return new AudienceReader(new SegmentResolver(context.System), catalog).ReadFitting(Definition, AudienceQueries.OfEntry(others.ToList()));
    }

    private static JourneyDefinition Validated(PluginContext context, string text, JourneyDefinition stored)
    {
        var change = JourneyChange.Trial(text, stored == null ? null : JsonWriter.Write(stored.Document));
        var after = DefinitionOfChange.Of(change);
        JourneyValidator.For(context).Validate(change, after);
        return after.Definition;
    }
}
