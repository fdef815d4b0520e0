import { Button, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { useInsight } from "./insightServices";
import { Failure } from "./Failure";
import type { JourneyTileCounts } from "./useTileCounts";
import { Warnings } from "./Warnings";

const Outcomes = ["active", "completed", "suppressed", "stopped", "memberInactive", "failed"] as const;

/** What became of the people of a journey, or how many would enter, in a line above the tiles that show the rest. */
export const CountsSummary: React.FC<{ readonly numbers: JourneyTileCounts }> = ({ numbers }) => {
    const { text, number } = useHost();
    const { dateTime } = useInsight();
    const { counts, entered, totals, readOn, isBusy, error, warnings = [], refresh, clear } = numbers;
    if (!counts && !isBusy && error === undefined) return null;
    const isDryRun = counts?.kind === "dryRun";
    const outcomes = Outcomes.filter((outcome) => totals && (totals[outcome] > 0 || outcome === "active" || outcome === "completed"));
    return (
        <div className="segi" aria-busy={isBusy}>
            {error !== undefined && <Failure title={text("Insight_NotCountedBecause")} message={error} />}
            <div className="segi-line segi-message">
                {counts && entered !== undefined && (
                    <span role="status">
                        <strong>{text(`${isDryRun ? "Insight_WouldEnter" : "Insight_Entered"}${entered === 1 ? "One" : ""}`, number(entered))}</strong>
                        {outcomes.map((outcome) => ` · ${text(`Insight_Outcome_${outcome}`, number(totals?.[outcome] ?? 0))}`)}
                    </span>
                )}
                {isBusy && <Spinner size="extra-tiny" label={text("Insight_Counting")} />}
                {counts && !isBusy && readOn && <span className="segi-note">{text("Insight_ReadOn", dateTime(readOn))}</span>}
                <Button appearance="subtle" size="small" disabledFocusable={isBusy} onClick={refresh}>
                    {text("Insight_CountAgain")}
                </Button>
                {isDryRun && (
                    <Button appearance="subtle" size="small" onClick={clear}>
                        {text("Insight_EndDryRun")}
                    </Button>
                )}
            </div>
            {counts && numbers.isExact === false && <p>{text(isDryRun ? "Insight_LowerBounds" : "Insight_WayChanged")}</p>}
            <Warnings warnings={warnings} />
        </div>
    );
};
