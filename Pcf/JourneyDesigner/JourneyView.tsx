import { Button, Tab, TabList } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { checkJourney, Problem } from "../shared/model/journey/checkJourney";
import { audienceOf, JourneyDocument } from "../shared/model/journey/journeyDocument";
import { graphOf } from "../shared/model/journey/journeyGraph";
import { outlineOf } from "../shared/model/journey/journeyOutline";
import { useKnownSegments } from "../shared/segments/useKnownSegments";
import { useTableNames } from "../shared/ui/useTableNames";
import { Canvas } from "./canvas/Canvas";
import { Edit, Entry, Exit, FocusGoal, JourneyScope, JourneyScopeContext, tileIdOf } from "./journeyScope";
import { StepList } from "./list/StepList";
import { EntryPane } from "./panes/EntryPane";
import { ExitPane } from "./panes/ExitPane";
import { TilePane } from "./panes/TilePane";
import { ProblemList } from "./problems/ProblemList";
import { StepActionsProvider } from "./steps/StepActions";
import { stepOf } from "./steps/problemsOf";
import { Toolbar, ToolbarProps } from "./Toolbar";
import { useFocusGoal } from "./useFocusGoal";

export interface JourneyViewProps {
    readonly history: ToolbarProps;
    readonly journey: JourneyDocument;
    readonly disabled: boolean;
    /** Why nothing can be changed. */
    readonly why?: string;
    readonly announce: (said: string) => void;
    readonly onEdit: (definition: string, edit: Edit) => void;
}

type View = "canvas" | "list";

/** A readable journey: its course as canvas or list, the settings of what is selected, and what is wrong with it. */
export const JourneyView: React.FC<JourneyViewProps> = ({ history, journey, disabled, why, announce, onEdit }) => {
    const { text } = useHost();
    const root = React.useRef<HTMLDivElement>(null);
    const [chosen, select] = React.useState<string>(Entry);
    const [view, setView] = React.useState<View>("canvas");
    const [goal, focus] = React.useState<FocusGoal>();
    const { segments, learn, error, retry } = useKnownSegments(journey.references.map((r) => r.id));
    useTableNames([...segments.values()].map((segment) => segment?.entityType ?? ""));
    useFocusGoal(root, goal);

    const graph = React.useMemo(() => graphOf(journey), [journey]);
    const outline = React.useMemo(() => outlineOf(journey, graph), [journey, graph]);
    const problems = React.useMemo(() => checkJourney(journey, segments, graph), [journey, segments, graph]);
    const tile = journey.byId.get(tileIdOf(chosen) ?? "");
    // what was selected may be gone: undone, or deleted elsewhere
    const selected = tile || chosen === Exit ? chosen : Entry;

    const scope: JourneyScope = {
        journey,
        graph,
        outline,
        segments,
        problems,
        entityType: segments.get(audienceOf(journey) ?? "")?.entityType,
        disabled,
        learn,
        edit: (definition, edit = {}) => {
            onEdit(definition, edit);
            if (edit.select !== undefined) select(edit.select);
            if (edit.focus) focus({ ...edit.focus });
        },
        focus: (next) => focus({ ...next }),
        selected,
        select,
    };

    function goTo(problem: Problem): void {
        select(stepOf(problem));
        focus({ path: problem.path });
    }

    return (
        <JourneyScopeContext.Provider value={scope}>
            <StepActionsProvider announce={announce}>
                <Toolbar {...history}>
                    <TabList size="small" selectedValue={view} aria-label={text("Designer_View")} onTabSelect={(_, { value }) => setView(value as View)}>
                        <Tab value="canvas">{text("Designer_View_Canvas")}</Tab>
                        <Tab value="list">{text("Designer_View_List")}</Tab>
                    </TabList>
                </Toolbar>
                <div ref={root}>
                    {why && <p className="segj-why">{why}</p>}
                    {error !== undefined && (
                        <div role="alert" className="segj-failure">
                            {text("Designer_SegmentsFailed", error)}
                            <Button size="small" onClick={retry}>
                                {text("Picker_Retry")}
                            </Button>
                        </div>
                    )}
                    <ProblemList problems={problems} onGoTo={goTo} />
                    <div className="segj-body">
                        {view === "canvas" ? <Canvas /> : <StepList />}
                        {tile && selected !== Entry ? <TilePane key={tile.id} tile={tile} /> : selected === Exit ? <ExitPane /> : <EntryPane />}
                    </div>
                </div>
            </StepActionsProvider>
        </JourneyScopeContext.Provider>
    );
};
