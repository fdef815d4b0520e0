using System;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Audiences.Texts;

/// <summary>Texts in German.</summary>
internal sealed class GermanAudienceTexts : AudienceTexts
{
    internal override string TooComplexToCount => "Nicht bekannt: Mit allen ausgeschriebenen Segmenten wäre die Abfrage größer, als Dataverse zulässt.";

    internal override string NoTimeToCount => "Nicht bekannt: Es würde zu lange dauern.";

    internal override string NotCountedBefore => "Nicht bekannt: Der Weg hierher führt durch einen Zweig, der nicht gezählt wurde.";

    internal override string LiveQuery => "Live-Abfrage";

    internal override string Entered => "Eingetreten";

    internal override string Passed => "Durchlaufen";

    internal override string TookOtherWay => "Kein Zweig passte: nahm den anderen Weg.";

    internal override string Expected => "Erwartet";

    internal override string TakesOtherWay => "Kein Zweig passt: nimmt den anderen Weg.";

    internal override string ExclusionCoversEntry(string segment, bool isAlone) => isAlone
        ? $"Alle Personen der Zielgruppe sind im Ausschlusssegment {Name(segment)}. Niemand würde eintreten."
        : $"Mit dem Ausschlusssegment {Name(segment)} bleibt, zusammen mit denen davor, niemand übrig, der eintreten könnte.";

    internal override string SuppressionCoversEntry(string segment, bool isAlone) => isAlone
        ? $"Alle Personen der Zielgruppe sind im Unterdrückungssegment {Name(segment)}. Niemand würde eintreten."
        : $"Mit dem Unterdrückungssegment {Name(segment)} bleibt, zusammen mit den Segmenten davor, niemand übrig, der eintreten könnte.";

    internal override string TypeOf(TileContent content) => content switch
    {
        AttributeTile => "Attribut",
        WaitTile => "Warten",
        UpdateTile => "Aktualisieren",
        CreateActivityTile => "Aktivität erstellen",
        SegmentTile { IsRemoval: false } => "Zu Segment hinzufügen",
        SegmentTile => "Aus Segment entfernen",
        CustomApiTile => "Benutzerdefinierte API",
        ExitTile => "Ausstieg",
        _ => null,
    };

    internal override string BranchNumber(int number) => $"Zweig {number}";

    internal override string BranchNeverTaken(string branch, string tile) => $"Niemand nimmt den Zweig \"{branch}\" von \"{tile}\".";

    internal override string BranchAlwaysTaken(string branch, string tile) => $"Alle, die \"{tile}\" erreichen, nehmen den Zweig \"{branch}\".";

    internal override string BranchIsIncomplete(string problem) => $"Nicht bekannt: {problem}";

    internal override string MemberList(int generation) => $"Mitgliederliste, Generation {generation}";

    internal override string ByHand(bool isIncluded) => isIncluded ? "von Hand aufgenommen" : "von Hand ausgeschlossen";

    internal override string TookBranch(string branch) => $"Nahm den Zweig \"{branch}\".";

    internal override string TakesBranch(string branch) => $"Nimmt den Zweig \"{branch}\".";

    internal override string Waits(int minutes) => $"Wartet {minutes} Minuten.";

    internal override string Enters(string person) => $"{person} gehört zur Zielgruppe und tritt beim nächsten Lauf ein.";

    internal override string NotInAudience(string person, string segment) => $"{person} tritt nicht ein: kein Mitglied des Eintrittssegments {Name(segment)}.";

    internal override string Excluded(string person, string segment) => $"{person} tritt nicht ein: Mitglied des Ausschlusssegments {Name(segment)}.";

    internal override string Suppressed(string person, string segment) => $"{person} tritt nicht ein: Mitglied des Unterdrückungssegments {Name(segment)}.";

    internal override string InJourney(string person, string tile, DateTime? since) => $"{person} ist{Since(since)} in der Journey und steht bei \"{tile}\".";

    internal override string AboutToLeave(string person, string tile, string segment) =>
        $"{person} ist in der Journey, steht bei \"{tile}\" und verlässt sie beim nächsten Lauf: jetzt Mitglied des Unterdrückungssegments {Name(segment)}.";

    internal override string Completed(string person, DateTime? on) => $"{person} hat die Journey{On(on)} abgeschlossen.";

    internal override string LeftSuppressed(string person, string segment, DateTime? on) => $"{person} hat die Journey{On(on)} verlassen: Mitglied des Unterdrückungssegments {Name(segment)}.";

    internal override string LeftStopped(string person, DateTime? on) => $"{person} hat die Journey{On(on)} verlassen: Sie wurde beendet.";

    internal override string LeftInactive(string person, DateTime? on) => $"{person} hat die Journey{On(on)} verlassen: Der Datensatz wurde deaktiviert.";

    internal override string LeftFailed(string person, string tile, DateTime? on) => $"{person} hat die Journey{On(on)} verlassen: \"{tile}\" ist fehlgeschlagen.";

    private static string Name(string segment) => segment == null ? ", das Sie nicht lesen dürfen" : $"\"{segment}\"";

    private static string On(DateTime? on) => on == null ? string.Empty : $" am {UtcText.Of(on.Value)}";

    private static string Since(DateTime? on) => on == null ? string.Empty : $" seit {UtcText.Of(on.Value)}";
}
