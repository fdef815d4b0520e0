import * as React from "react";
import { useHost } from "../../shared/host";
import { linksTo, Place } from "../../shared/model/journey/editTiles";
import { layoutJourney } from "../../shared/model/journey/layoutJourney";
import { useLatest } from "../../shared/ui/useLatest";
import { Entry, Exit, keyOf, tileIdOf, useJourney } from "../journeyScope";
import { problemsByStep } from "../steps/problemsOf";
import { useStepActions } from "../steps/StepActions";
import { useStepCounts } from "../steps/useStepCounts";
import { useStepText } from "../steps/useStepText";
import { BranchLabel } from "./BranchLabel";
import { nextStep } from "./canvasKeys";
import { Lines } from "./Lines";
import { PlusButton } from "./PlusButton";
import { StepCard } from "./StepCard";
import { useDragPan } from "./useDragPan";
import { useZoom } from "./useZoom";
import { ZoomBar } from "./ZoomBar";

const Card = { width: 232, height: 76 };
/** With a line for people. */
const CountedCard = { width: 232, height: 92 };

/** The journey as cards and lines: one card is a tab stop, the arrow keys go from card to card. */
export const Canvas: React.FC = () => {
    const { text } = useHost();
    const { journey, graph, outline, problems, counts, disabled, selected, select, focus } = useJourney();
    const { commands, open, onKey } = useStepActions();
    const words = useStepText();
    const people = useStepCounts();
    const scroller = React.useRef<HTMLDivElement>(null);
    const [dragged, setDragged] = React.useState<string>();
    const layout = React.useMemo(() => layoutJourney(outline, graph, counts ? CountedCard : Card), [outline, graph, counts]);
    const zoom = useZoom(scroller, layout);
    const pan = useDragPan(scroller);
    const byStep = React.useMemo(() => problemsByStep(problems), [problems]);
    const selectedTile = journey.byId.get(tileIdOf(selected) ?? "");

    const places = new Map<string, Place>([
        ...layout.routes.map((route) => [route.link.path, [route.link]] as const),
        ...layout.meetings.map(({ tile }) => [keyOf(tile), linksTo(journey, tile)] as const),
    ]);

    function onClick(e: React.MouseEvent): void {
        const element = (e.target as HTMLElement).closest<HTMLElement>("[data-step], [data-place]");
        const place = places.get(element?.dataset.place ?? "");
        if (element?.dataset.step) select(element.dataset.step);
        else if (element && place) open({ kind: "add", place, anchor: element });
    }

    function onContextMenu(e: React.MouseEvent): void {
        const element = (e.target as HTMLElement).closest<HTMLElement>("[data-step]");
        const tile = journey.byId.get(tileIdOf(element?.dataset.step ?? "") ?? "");
        if (!element || !tile || disabled) return;
        e.preventDefault();
        select(keyOf(tile.id));
        open({ kind: "tile", tile, anchor: element });
    }

    function onKeyDown(e: React.KeyboardEvent): void {
        const step = (e.target as HTMLElement).dataset.step;
        if (zoom.onKey(e)) return;
        if (step === undefined || onKey(e, step)) return;
        const plain = !e.altKey && !e.ctrlKey && !e.metaKey && !e.shiftKey;
        const next = plain ? nextStep(e.key, step, layout, journey, graph) : undefined;
        if (next !== undefined) {
            select(next);
            focus({ step: next });
        } else if (plain && (e.key === "Enter" || e.key === " ")) {
            select(step);
            if (e.key === "Enter") focus({ path: "pane" });
        }
        else return;
        e.preventDefault();
    }

    function onDrop(e: React.DragEvent): void {
        const place = places.get((e.target as HTMLElement).closest<HTMLElement>("[data-place]")?.dataset.place ?? "");
        const tile = journey.byId.get(tileIdOf(dragged ?? "") ?? "");
        setDragged(undefined);
        if (!place || !tile) return;
        e.preventDefault();
        commands.move(tile, place);
    }

    const onDragStart = useLatest((e: React.DragEvent) => {
        const step = (e.target as HTMLElement).closest<HTMLElement>("[data-step]")?.dataset.step;
        e.dataTransfer.setData("text/plain", step ?? "");
        e.dataTransfer.effectAllowed = "move";
        setDragged(step);
    });

    const isNear = (place: Place) => place.some((link) => (link.from === undefined ? selected === Entry : selectedTile?.id === link.from)) || (selectedTile?.type === "exit" && place[0]?.target === selectedTile.id);
    const card = (step: string) => ({ step, title: words.title(step), lines: words.lines(step).join("\n"), problems: byStep.get(step), counts: people.step(step), selected: selected === step });

    return (
        <div className="segj-stage" role="group" aria-label={text("Designer_Flow")} onKeyDown={onKeyDown}>
            <div ref={scroller} className="segj-scroll" {...pan}>
                <div style={{ width: layout.width * zoom.factor, height: layout.height * zoom.factor }}>
                    <div
                        className="segj-plane"
                        data-dragging={dragged !== undefined || undefined}
                        style={{ width: layout.width, height: layout.height, transform: `scale(${zoom.factor})` }}
                        onClick={onClick}
                        onContextMenu={onContextMenu}
                        onDragStart={onDragStart}
                        onDragEnd={() => setDragged(undefined)}
                        onDragOver={(e) => dragged !== undefined && (e.target as HTMLElement).closest("[data-place]") && e.preventDefault()}
                        onDrop={onDrop}
                    >
                        <Lines layout={layout} />
                        <StepCard {...card(Entry)} type="entry" box={layout.entry} />
                        {[...layout.cards].map(([id, box]) => (
                            <StepCard key={id} {...card(keyOf(id))} type={journey.byId.get(id)?.type ?? "unknown"} box={box} draggable={!disabled} />
                        ))}
                        <StepCard {...card(Exit)} type="exit" box={layout.exit} apart />
                        {layout.routes.map(({ link, label }) => {
                            const tile = label && journey.byId.get(link.from ?? "");
                            return (
                                tile && (
                                    <BranchLabel key={link.path} at={label} name={words.link(link)} count={people.branch(tile.id, link.branch ?? null)} />
                                )
                            );
                        })}
                        {layout.routes.map(({ link, plus, ends }) => (
                            <PlusButton key={link.path} place={link.path} at={plus} near={isNear([link])} disabled={disabled} ends={ends ? text(graph.broken.get(link.path) === "cycle" ? "Designer_Ends_Cycle" : outlineEnds(link.path) ? "Designer_Ends_Apart" : "Designer_Ends_Dangling", words.title(keyOf(link.target ?? ""))) : undefined} label={text(link.branch === undefined ? "Designer_AddAfter" : "Designer_AddToBranch", words.link(link))} />
                        ))}
                        {layout.meetings.map(({ tile, plus }) => (
                            <PlusButton key={tile} place={keyOf(tile)} at={plus} near={isNear(linksTo(journey, tile))} disabled={disabled} label={text("Designer_AddBefore", words.title(keyOf(tile)))} />
                        ))}
                    </div>
                </div>
            </div>
            <ZoomBar zoom={zoom} />
        </div>
    );

    function outlineEnds(path: string): boolean {
        return outline.apart.has(path);
    }
};
