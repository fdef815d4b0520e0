import { Button, Link, mergeClasses, Spinner } from "@fluentui/react-components";
import * as React from "react";
import type { Person } from "../../../shared/dataverse/peopleQueries";
import { useHost } from "../../../shared/host";
import { Failure } from "../Failure";
import { useInsight } from "../insightServices";
import { useInsightStyles } from "../insightStyles";
import { useTileNames } from "../tileNames";
import { useExplanationStyles } from "./explanationStyles";
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
    const styles = useInsightStyles();
    const { person: row } = useExplanationStyles();
    const tiles = useTileNames(definition);
    const other = React.useRef<HTMLButtonElement>(null);
    const { isBusy, answer, failure, askAgain } = useExplanation(journeyId, definition, person.id);
    // the field in which the person was picked is gone
    React.useEffect(() => other.current?.focus(), []);
    return (
        <div className={styles.part} aria-busy={isBusy}>
            <div className={row}>
                <Link as="button" onClick={() => openRow(table, person.id)}>
                    {person.name}
                </Link>
                <Button ref={other} size="small" onClick={onOther}>
                    {text("Insight_OtherPerson")}
                </Button>
                {isBusy && <Spinner size="extra-tiny" label={text("Insight_Explaining")} />}
            </div>
            {failure !== undefined && <Failure title={text("Insight_NotExplained")} message={failure} onRetry={askAgain} />}
            {answer && (
                <div className={mergeClasses(styles.part, isBusy && styles.outdated)}>
                    <Verdict explanation={answer} />
                    <Rules rules={answer.rules} />
                    <Timeline path={answer.path} tiles={tiles} onGoTo={onGoTo} />
                </div>
            )}
        </div>
    );
};
