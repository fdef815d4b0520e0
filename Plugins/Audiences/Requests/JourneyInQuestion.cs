using System;
using System.Linq;
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

    private JourneyInQuestion(Guid? id, JourneyDefinition definition)
    {
        Id = id;
        Definition = definition;
    }

    /// <summary>The journey; null where it is not saved.</summary>
    internal Guid? Id { get; }

    /// <summary>What it does.</summary>
    internal JourneyDefinition Definition { get; }

    /// <summary>The journey of a call; the caller may read it.</summary>
    /// <exception cref="Refusal">None is given, or its definition breaks a rule.</exception>
    internal static JourneyInQuestion Of(PluginContext context)
    {
        var id = context.Input<Guid>(JourneyIdParameter);
        var text = context.Input<string>(DefinitionParameter);
        if (id == Guid.Empty && string.IsNullOrEmpty(text))
            throw new Refusal(RefusalCode.InvalidPreviewRequest, $"Pass {JourneyIdParameter}, or {DefinitionParameter}, or both: then the definition is one that the journey shall have.");
        var stored = id == Guid.Empty ? null : StoredJourney.Read(context.Caller, id).Definition;
        return new JourneyInQuestion(id == Guid.Empty ? null : id, string.IsNullOrEmpty(text) ? stored : Validated(context, text, stored));
    }

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
