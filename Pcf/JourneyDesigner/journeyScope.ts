import * as React from "react";
import type { KnownSegments, Problem } from "../shared/model/journey/checkJourney";
import type { JourneyDocument } from "../shared/model/journey/journeyDocument";
import type { Segment } from "../shared/model/segment";

/** What every part of the designer looks at, and how it changes the journey. */
export interface JourneyScope {
    readonly journey: JourneyDocument;
    readonly segments: KnownSegments;
    readonly problems: readonly Problem[];
    readonly disabled: boolean;
    readonly learn: (segment: Segment) => void;
    /** `said` is announced to screen readers. */
    readonly edit: (definition: string, said: string) => void;
    /** Moves the focus to the place of this JSON path. */
    readonly focus: (path: string) => void;
}

export const JourneyScopeContext = React.createContext<JourneyScope | undefined>(undefined);

export function useJourney(): JourneyScope {
    const scope = React.useContext(JourneyScopeContext);
    if (!scope) throw new Error("JourneyScopeContext is missing.");
    return scope;
}
