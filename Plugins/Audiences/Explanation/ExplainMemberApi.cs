using System;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>
/// Says of one person, whom the caller may read, why he is in a journey, enters it or does not. Memberships are found out with the rights of those who
/// run the journey, so that the answer is what will happen. Stores nothing.
/// </summary>
[CrmPluginRegistration(ExplainMemberMessage.UniqueName)]
public sealed class ExplainMemberApi : PluginBase
{
    // far under the two minutes that the platform gives a plug-in
    private const int Seconds = 45;

    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var budget = new TimeBudget(TimeSpan.FromSeconds(Seconds));
        var personId = context.Input<Guid>(ExplainMemberMessage.MemberId);
        var journey = JourneyInQuestion.Of(context);
        var journeyId = journey.Id ?? throw new Refusal(RefusalCode.InvalidPreviewRequest, $"Pass {ExplainMemberMessage.JourneyId}: what happened to a person is part of the answer.");
        var definition = journey.Definition;
        var catalog = new MetadataTableCatalog(context.Caller);
        var audience = journey.Audience(context, catalog);
        BranchFiltersRule.Demand(definition, audience.Table, catalog);
        var name = ExplainedPerson.NameOf(personId, audience.Table, context.Caller);

        var stored = JourneyFacts.Read(context.System, journeyId);
        var participations = Participation.Read(context.Caller, journeyId, personId);
        var exits = participations.Where(participation => participation.ExitSegmentId != null).Select(participation => participation.ExitSegmentId.Value);
        var names = SegmentNames.Read(context.Caller, audience.Segments.Keys.Concat(exits));
        var texts = AudienceTexts.Of(context);
        var tests = new PersonTests(context.ServiceOf(stored.UserId), audience, personId, budget, texts);
        var rows = MemberRowsOfPerson.Read(context.System, personId, audience.Segments.Keys);
        var memberships = new Memberships(audience, rows, tests, texts, context.Execution.OperationCreatedOn);
        var explanation = new MemberExplanation(definition, memberships, names, new ExpectedWay(definition, audience, tests, texts), texts);
        context.Output(ExplainMemberMessage.Result, JsonWriter.Write(explanation.Of(personId, name, participations, stored.Occurrence)));
    }
}
