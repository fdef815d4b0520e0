import * as React from "react";
import type { KnownSegments, Problem } from "../shared/model/journey/checkJourney";
import type { JourneyDocument } from "../shared/model/journey/journeyDocument";
import type { JourneyGraph } from "../shared/model/journey/journeyGraph";
import type { Outline } from "../shared/model/journey/journeyOutline";
import type { Segment } from "../shared/model/segment";
import type { TileCounts } from "./insight/TileCounts";

/** Where the focus goes: to what is selected in the flow, or to a place of the pane by its JSON path. */
export interface FocusGoal {
    readonly step?: string;
    readonly path?: string;
}

export interface Edit {
    /** Announced to screen readers. */
    readonly said?: string;
    /** Typing in one place is one step back. */
    readonly place?: string;
    readonly select?: string;
    readonly focus?: FocusGoal;
}

/** What every part of the designer looks at, and how it changes the journey. */
export interface JourneyScope {
    readonly journey: JourneyDocument;
    readonly graph: JourneyGraph;
    readonly outline: Outline;
    readonly segments: KnownSegments;
    readonly problems: readonly Problem[];
    /** Logical name of the audience's table; undefined until it is known. */
    readonly entityType?: string;
    readonly disabled: boolean;
    readonly learn: (segment: Segment) => void;
    readonly edit: (definition: string, edit?: Edit) => void;
    readonly focus: (goal: FocusGoal) => void;
    /** People counted or foreseen, while there are numbers. */
    readonly counts?: TileCounts;
    readonly countsAreExact: boolean;
    /** Key of what is selected: `Entry`, `Exit` or that of a tile. */
    readonly selected: string;
    readonly select: (step: string) => void;
}

export const Entry = "entry";
export const Exit = "exit";

export function keyOf(tileId: string): string {
    return `tile:${tileId}`;
}

export function tileIdOf(step: string): string | undefined {
    return step.startsWith("tile:") ? step.slice("tile:".length) : undefined;
}

export const JourneyScopeContext = React.createContext<JourneyScope | undefined>(undefined);

export function useJourney(): JourneyScope {
    const scope = React.useContext(JourneyScopeContext);
    if (!scope) throw new Error("JourneyScopeContext is missing.");
    return scope;
}
