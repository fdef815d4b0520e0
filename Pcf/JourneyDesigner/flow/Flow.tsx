import * as React from "react";
import { useHost } from "../../shared/host";
import { audienceOf, idsOf } from "../../shared/model/journey/journeyDocument";
import { ExitIcon, StartIcon } from "../../shared/ui/icons";
import { useDesignerStyles } from "../designerStyles";
import { useJourney } from "../journeyScope";
import { PaneName, paneOf } from "../panes/paneOf";
import { Connector } from "./Connector";
import { FlowCard } from "./FlowCard";

export interface FlowProps {
    readonly pane: PaneName;
    readonly onSelect: (pane: PaneName) => void;
}

/** The journey from start to exit; its two ends are the things to choose from. */
export const Flow: React.FC<FlowProps> = ({ pane, onSelect }) => {
    const { text } = useHost();
    const styles = useDesignerStyles();
    const { journey, problems } = useJourney();
    const entry = useEntryLines();
    const exit = useExitLines();
    const steps = journey.stepCount;
    const problemsOf = (name: PaneName) => problems.filter((p) => paneOf(p) === name);

    return (
        <nav aria-label={text("Designer_Flow")} className={styles.flow}>
            <FlowCard icon={<StartIcon />} title={text("Designer_Entry")} lines={entry} problems={problemsOf("Entry")} selected={pane === "Entry"} onSelect={() => onSelect("Entry")} />
            {steps > 0 && (
                <>
                    <Connector />
                    <span className={styles.steps}>{steps === 1 ? text("Designer_OneStep") : text("Designer_Steps", steps)}</span>
                </>
            )}
            <Connector />
            <FlowCard icon={<ExitIcon />} title={text("Designer_Exit")} lines={exit} problems={problemsOf("Exit")} selected={pane === "Exit"} onSelect={() => onSelect("Exit")} />
        </nav>
    );
};

function useEntryLines(): string[] {
    const { text, tables } = useHost();
    const { journey, segments } = useJourney();
    const id = audienceOf(journey);
    const audience = id === undefined ? undefined : segments.get(id);
    const excluded = idsOf(journey, "Exclusion").length;
    const exclusion = excluded === 0 ? "Designer_Entry_NoExclusion" : excluded === 1 ? "Designer_Entry_OneExclusion" : "Designer_Entry_Exclusions";
    return [
        id === undefined ? text("Designer_Entry_NoAudience") : audience ? `${audience.name} · ${tables.nameOf(audience.entityType)}` : text(audience === null ? "Designer_Missing" : "Picker_Loading", id),
        text(exclusion, excluded),
    ];
}

function useExitLines(): string[] {
    const { text } = useHost();
    const { journey } = useJourney();
    const leaving = idsOf(journey, "Suppression").length;
    const early = leaving === 0 ? [] : [leaving === 1 ? text("Designer_Exit_OneSegment") : text("Designer_Exit_Segments", leaving)];
    return [text("Designer_Exit_Steps"), ...early];
}
