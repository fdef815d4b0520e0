import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { checkJourney, Problem } from "../shared/model/journey/checkJourney";
import { JourneyDocument } from "../shared/model/journey/journeyDocument";
import { useKnownSegments } from "../shared/segments/useKnownSegments";
import { useTableNames } from "../shared/ui/useTableNames";
import { useDesignerStyles } from "./designerStyles";
import { Flow } from "./flow/Flow";
import { JourneyScope, JourneyScopeContext } from "./journeyScope";
import { EntryPane } from "./panes/EntryPane";
import { ExitPane } from "./panes/ExitPane";
import { PaneName, paneOf } from "./panes/paneOf";
import { ProblemList } from "./problems/ProblemList";

export interface JourneyViewProps {
    readonly journey: JourneyDocument;
    readonly disabled: boolean;
    readonly onEdit: (definition: string, said: string) => void;
}

/** A readable journey: its course, the criteria of the chosen end, and what is wrong with it. */
export const JourneyView: React.FC<JourneyViewProps> = ({ journey, disabled, onEdit }) => {
    const { text } = useHost();
    const styles = useDesignerStyles();
    const root = React.useRef<HTMLDivElement>(null);
    const [pane, setPane] = React.useState<PaneName>("Entry");
    const [goal, setGoal] = React.useState<{ path: string }>();
    const { segments, learn, error, retry } = useKnownSegments(journey.references.map((r) => r.id));
    useTableNames([...segments.values()].map((segment) => segment?.entityType ?? ""));

    const problems = React.useMemo(() => checkJourney(journey, segments), [journey, segments]);
    const scope: JourneyScope = { journey, segments, problems, disabled, learn, edit: onEdit, focus: (path) => setGoal({ path }) };

    React.useEffect(() => {
        const places = root.current?.querySelectorAll<HTMLElement>("[data-path]");
        Array.from(places ?? []).find((place) => place.dataset.path === goal?.path)?.focus();
    }, [goal]);

    function goTo(problem: Problem): void {
        setPane(paneOf(problem) ?? pane);
        setGoal({ path: problem.path });
    }

    return (
        <JourneyScopeContext.Provider value={scope}>
            <div ref={root}>
                {error !== undefined && (
                    <div role="alert" className={styles.failure}>
                        {text("Designer_SegmentsFailed", error)}
                        <Button size="small" onClick={retry}>
                            {text("Picker_Retry")}
                        </Button>
                    </div>
                )}
                <ProblemList problems={problems} onGoTo={goTo} />
                <div className={styles.body}>
                    <Flow pane={pane} onSelect={setPane} />
                    {pane === "Entry" ? <EntryPane /> : <ExitPane />}
                </div>
            </div>
        </JourneyScopeContext.Provider>
    );
};
