import * as React from "react";
import { useHost } from "../../shared/host";
import { linksTo, Place } from "../../shared/model/journey/editTiles";
import type { OutlineStep, OutlineWay } from "../../shared/model/journey/journeyOutline";
import type { Link, Tile } from "../../shared/model/journey/tile";
import { AddIcon } from "../../shared/ui/icons";
import { Entry, Exit, keyOf, useJourney } from "../journeyScope";
import { problemsByStep } from "../steps/problemsOf";
import { useStepActions } from "../steps/StepActions";
import { useStepCounts } from "../steps/useStepCounts";
import { useStepText } from "../steps/useStepText";
import { StepRow } from "./StepRow";

/** The journey as nested lists: branches stand inside of their tile, and what they meet in follows after it. */
export const StepList: React.FC = () => {
    const { text } = useHost();
    const { journey, graph, outline, problems, disabled, select, focus } = useJourney();
    const { open, onKey } = useStepActions();
    const words = useStepText();
    const people = useStepCounts();
    const byStep = React.useMemo(() => problemsByStep(problems), [problems]);
    const root = React.useRef<HTMLDivElement>(null);

    function onKeyDown(e: React.KeyboardEvent): void {
        const step = (e.target as HTMLElement).dataset.step;
        if (step === undefined || onKey(e, step) || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
        const rows = Array.from(root.current?.querySelectorAll<HTMLElement>("[data-step]") ?? [], (row) => row.dataset.step ?? "");
        const at = rows.indexOf(step);
        const next = rows[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[e.key] ?? -1];
        if (next !== undefined) {
            select(next);
            focus({ step: next });
        } else if (e.key === "Enter") focus({ path: "pane" });
        else return;
        e.preventDefault();
    }

    const row = (step: string, type: Tile["type"] | typeof Entry) => <StepRow step={step} type={type} title={words.title(step)} lines={words.lines(step)} problems={byStep.get(step) ?? []} counts={people.step(step)} />;

    const plus = (place: Place, label: string) =>
        !disabled && (
            <button type="button" className="segj-listplus" aria-label={label} title={label} aria-haspopup="menu" onClick={(e) => open({ kind: "add", place, anchor: e.currentTarget })}>
                <AddIcon />
                {text("Designer_Add")}
            </button>
        );

    /** What is not seen from the order of the list. */
    function whereTo(link: Link): React.ReactNode {
        const broken = graph.broken.get(link.path);
        const name = words.title(keyOf(link.target ?? ""));
        if (broken) return <span className="seg-note seg-error">{text(broken === "cycle" ? "Designer_Ends_Cycle" : "Designer_Ends_Dangling", name)}</span>;
        const goesOn = outline.meetings.has(link.target ?? "") || outline.apart.has(link.path);
        return goesOn && <span className="seg-note">{text("Designer_Ends_Apart", name)}</span>;
    }

    const way = ({ link, steps: inside }: OutlineWay) => (
        <li key={link.path}>
            <div className="segj-way">
                <strong className="seg-cut">{words.link(link)}</strong>
                {link.from !== undefined && <span className="segj-count">{people.branch(link.from, link.branch ?? null)}</span>}
                {plus([link], text("Designer_AddToBranch", words.link(link)))}
                {whereTo(link)}
            </div>
            {inside.length > 0 && list(inside, text("Designer_Branch_Label", words.link(link)))}
        </li>
    );

    const list = (steps: readonly OutlineStep[], label: string) => (
        <ol className="segj-steps" aria-label={label}>
            {steps.map(({ tile, ways, next }) => (
                <li key={tile.id}>
                    {outline.meetings.has(tile.id) && <div className="segj-way">{plus(linksTo(journey, tile.id), text("Designer_AddBefore", words.title(keyOf(tile.id))))}</div>}
                    {row(keyOf(tile.id), tile.type)}
                    {ways.length > 0 && (
                        <ul className="segj-ways" aria-label={text("Designer_Branches_Label", words.title(keyOf(tile.id)))}>
                            {ways.map(way)}
                        </ul>
                    )}
                    {next && (
                        <div className="segj-way">
                            {plus([next], text("Designer_AddAfter", words.link(next)))}
                            {whereTo(next)}
                        </div>
                    )}
                </li>
            ))}
        </ol>
    );

    return (
        <div ref={root} className="segj-stage segj-list" role="group" aria-label={text("Designer_Flow")} onKeyDown={onKeyDown}>
            {row(Entry, Entry)}
            <div className="segj-way">
                {plus([journey.start], text("Designer_AddAfter", text("Designer_Entry")))}
                {whereTo(journey.start)}
            </div>
            {outline.steps.length > 0 && list(outline.steps, text("Designer_Steps_Label"))}
            {outline.lost.map((steps) => (
                <React.Fragment key={steps[0]?.tile.id}>
                    <p className="seg-note">{text("Designer_Lost")}</p>
                    {list(steps, text("Designer_Lost"))}
                </React.Fragment>
            ))}
            {row(Exit, "exit")}
        </div>
    );
};
