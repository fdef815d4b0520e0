import { Button, Tab, TabList } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { checkJourney, Problem } from "../shared/model/journey/checkJourney";
import { audienceOf, JourneyDocument } from "../shared/model/journey/journeyDocument";
import { graphOf } from "../shared/model/journey/journeyGraph";
import { outlineOf } from "../shared/model/journey/journeyOutline";
import { useKnownSegments } from "../shared/segments/useKnownSegments";
import { icon } from "../shared/ui/icons";
import { useTableNames } from "../shared/ui/useTableNames";
import { Canvas } from "./canvas/Canvas";
import { Edit, Entry, Exit, FocusGoal, JourneyScope, JourneyScopeContext, keyOf, tileIdOf } from "./journeyScope";
import { useServices } from "./designerServices";
import { CountsSummary } from "./insight/CountsSummary";
import { useTileCounts } from "./insight/useTileCounts";
import { StepList } from "./list/StepList";
import { EntryPane } from "./panes/EntryPane";
import { ExitPane } from "./panes/ExitPane";
import { ExplainPane } from "./panes/ExplainPane";
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
    /** Whether people are in it, or were. */
    readonly hasPeople: boolean;
    readonly announce: (said: string) => void;
    readonly onEdit: (definition: string, edit: Edit) => void;
}

type View = "canvas" | "list";

const DryRunIcon = /* #__PURE__ */ icon("M4.5 3v10l8-5ZM2 3v10");
const PersonIcon = /* #__PURE__ */ icon("M7 7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2 13.5c0-2.5 2.2-4 5-4M11 9.5c.3-1.5 3-1.4 2.7.3-.2 1-1.4 1-1.4 2.2m0 1.8v.1");

/** A readable journey: its course as canvas or list, the settings of what is selected, and what is wrong with it. */
export const JourneyView: React.FC<JourneyViewProps> = ({ history, journey, disabled, why, hasPeople, announce, onEdit }) => {
    const { text } = useHost();
    const root = React.useRef<HTMLDivElement>(null);
    const [chosen, choose] = React.useState<string>(Entry);
    const [view, setView] = React.useState<View>("canvas");
    const [explains, explain] = React.useState(false);
    const journeyId = useServices().journeyId();
    const numbers = useTileCounts(journeyId, journey.text, hasPeople);
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

    function select(step: string): void {
        choose(step);
        explain(false);
    }

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
        counts: numbers.counts,
        countsAreExact: numbers.isExact !== false,
        selected,
        select,
    };

    function toggleExplain(): void {
        explain(!explains);
        focus(explains ? { step: selected } : { path: "pane" });
    }

    /** In the flow, beside the explanation. */
    function showStep(tileId: string): void {
        choose(keyOf(tileId));
        focus({ step: keyOf(tileId) });
    }

    function goTo(problem: Problem): void {
        select(stepOf(problem));
        focus({ path: problem.path });
    }

    return (
        <JourneyScopeContext.Provider value={scope}>
            <StepActionsProvider announce={announce}>
                <Toolbar {...history}>
                    <div className="segj-tools">
                        <Button appearance="subtle" icon={<DryRunIcon />} disabledFocusable={numbers.isBusy} title={text("Designer_DryRun_Help")} onClick={numbers.dryRun}>
                            {text("Designer_DryRun")}
                        </Button>
                        <Button appearance="subtle" icon={<PersonIcon />} aria-pressed={explains} onClick={() => toggleExplain()}>
                            {text("Designer_Explain")}
                        </Button>
                    </div>
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
                    <div className="segj-counts">
                        <CountsSummary numbers={numbers} />
                    </div>
                    <div className="segj-body">
                        {view === "canvas" ? <Canvas /> : <StepList />}
                        {explains ? <ExplainPane journeyId={journeyId} definition={journey.text} onGoTo={showStep} onClose={toggleExplain} /> : tile && selected !== Entry ? <TilePane key={tile.id} tile={tile} /> : selected === Exit ? <ExitPane /> : <EntryPane />}
                    </div>
                </div>
            </StepActionsProvider>
        </JourneyScopeContext.Provider>
    );
};
