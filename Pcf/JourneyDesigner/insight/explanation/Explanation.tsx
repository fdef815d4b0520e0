import { Button, Link, Spinner } from "@fluentui/react-components";
import * as React from "react";
import type { Person } from "../../../shared/dataverse/peopleQueries";
import { useHost } from "../../../shared/host";
import { Failure } from "../Failure";
import { useInsight } from "../insightServices";
import { useTileNames } from "../tileNames";
import { Rules } from "./Rules";
import { Timeline } from "./Timeline";
import { useExplanation } from "./useExplanation";
import { Verdict } from "./Verdict";

export interface ExplanationProps {
    readonly journeyId: string;
    readonly definition: string;
    readonly person: Person;
    /** Table of the person. */
    readonly table: string;
    readonly onGoTo?: (tileId: string) => void;
    readonly onOther: () => void;
}

/** Why one person is in the journey or not, and the person's way through it. */
export const Explanation: React.FC<ExplanationProps> = ({ journeyId, definition, person, table, onGoTo, onOther }) => {
    const { text } = useHost();
    const { openRow } = useInsight();
    const tiles = useTileNames(definition);
    const other = React.useRef<HTMLButtonElement>(null);
    const { isBusy, answer, failure, askAgain } = useExplanation(journeyId, definition, person.id);
    // the field in which the person was picked is gone
    React.useEffect(() => other.current?.focus(), []);

    function tryAgain(): void {
        other.current?.focus();
        askAgain();
    }

    return (
        <div className="segi" aria-busy={isBusy}>
            <div className="segi-line">
                <Link as="button" onClick={() => openRow(table, person.id)}>
                    {person.name}
                </Link>
                <Button ref={other} size="small" onClick={onOther}>
                    {text("Insight_OtherPerson")}
                </Button>
                {isBusy && <Spinner size="extra-tiny" label={text("Insight_Explaining")} />}
            </div>
            {failure !== undefined && <Failure title={text("Insight_NotExplained")} message={failure} onRetry={tryAgain} />}
            {answer && (
                <div className={isBusy ? "segi segi-outdated" : "segi"}>
                    <Verdict explanation={answer} />
                    <Rules rules={answer.rules} />
                    <Timeline path={answer.path} isOnTheWay={answer.verdict === "inJourney"} tiles={tiles} onGoTo={onGoTo} />
                </div>
            )}
        </div>
    );
};
