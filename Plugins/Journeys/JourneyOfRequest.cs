using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys;

/// <summary>The journey that a Create or Update of seg_journey leads to.</summary>
public sealed class JourneyOfRequest
{
    private JourneyOfRequest(string definition, ValidJourney journey)
    {
        Definition = definition;
        Journey = journey;
    }

    /// <summary>The definition as it is stored.</summary>
    public string Definition { get; }

    /// <summary>What follows from it.</summary>
    public ValidJourney Journey { get; }

    /// <summary>The result of an earlier stage, or, where there is none for this very definition, of validating it now.</summary>
    /// <exception cref="Refusal">The journey breaks a rule.</exception>
    public static JourneyOfRequest Validated(PluginContext context)
    {
        var change = JourneyChange.Of(context);
        var after = DefinitionOfChange.Of(change);
        var journey = ValidJourneyMemo.Find(context.Execution, after.Text);
        if (journey == null)
        {
            journey = JourneyValidator.For(context).Validate(change, after);
            context.Trace($"validated {journey.Rows.Count} uses of segments");
        }

        ValidJourneyMemo.Write(context.Execution, after.Text, journey);
        return new JourneyOfRequest(after.Text, journey);
    }
}
