import type { Problem } from "../../shared/model/journey/checkJourney";
import { Entry, Exit, keyOf } from "../journeyScope";

/** Key of the step in which a problem is put right. */
export function stepOf({ tile, reference, path }: Problem): string {
    if (tile !== undefined) return keyOf(tile);
    return reference?.role === "Suppression" || path.startsWith("$.exitCriteria") ? Exit : Entry;
}

export function problemsByStep(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
    const found = new Map<string, Problem[]>();
    problems.forEach((problem) => found.set(stepOf(problem), [...(found.get(stepOf(problem)) ?? []), problem]));
    return found;
}
