import { Button, Spinner, useId } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { LiveRegion } from "../../shared/ui/LiveRegion";
import { useDelayedAnswer } from "../../shared/ui/useDelayedAnswer";
import { audienceRules } from "./audienceRules";
import { Failure } from "./Failure";
import { useInsight } from "./insightServices";
import { OtherLists } from "./OtherLists";
import { Overlaps } from "./overlaps/Overlaps";
import { useCountTexts } from "./useCountTexts";
import { Warnings } from "./Warnings";
import { Waterfall } from "./waterfall/Waterfall";

/** Who of the audience enters, and what each exclusion and suppression takes away: counted on demand, and from then on after each change. */
export const AudienceInsight: React.FC<{ readonly journeyId?: string; readonly definition: string }> = ({ journeyId, definition }) => {
    const { text } = useHost();
    const { previewAudience, demand } = useInsight();
    const id = useId("entering");
    const [wanted, setWanted] = React.useState(demand.isAudienceShown);
    const rules = React.useMemo(() => audienceRules(definition), [definition]);
    const ask = React.useMemo(() => (wanted && rules !== undefined ? () => previewAudience({ journeyId, definition: rules }) : undefined), [wanted, journeyId, rules, previewAudience]);
    const { isBusy, answer, failure, askAgain } = useDelayedAnswer(ask);
    const { people, left } = useCountTexts(answer?.isExact ?? true);
    if (rules === undefined) return null;

    function want(): void {
        demand.isAudienceShown = true;
        setWanted(true);
    }

    return (
        <div role="group" aria-labelledby={id} aria-busy={isBusy} className="segi">
            <div className="segi-head">
                <h4 id={id}>
                    {text("Insight_Entering")}
                </h4>
                {isBusy && <Spinner size="extra-tiny" label={text("Insight_Counting")} />}
                {/* one button for good, so that the focus stays */}
                <Button appearance={wanted ? "subtle" : "secondary"} size="small" disabledFocusable={isBusy} onClick={wanted ? askAgain : want}>
                    {text(wanted ? "Insight_CountAgain" : "Insight_Count")}
                </Button>
            </div>
            {!wanted && <p>{text("Insight_Entering_Help")}</p>}
            {failure !== undefined && <Failure title={text("Insight_NotCountedBecause")} message={failure} />}
            {answer && (
                <div className={isBusy ? "segi segi-outdated" : "segi"}>
                    {!answer.isExact && <p>{text("Insight_LowerBounds")}</p>}
                    {!answer.isCountedAsOwner && <p>{text("Insight_CountedAsUser")}</p>}
                    <Warnings warnings={answer.warnings} />
                    <Waterfall preview={answer} />
                    <OtherLists preview={answer} />
                    <Overlaps preview={answer} />
                </div>
            )}
            <LiveRegion text={!isBusy && answer ? text("Insight_Entering_Said", left(answer.net), people(answer.gross)) : ""} />
        </div>
    );
};
