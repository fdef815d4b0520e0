import { audienceOf, idsOf } from "../../shared/model/journey/journeyDocument";
import { readJourney } from "../../shared/model/journey/readJourney";

/**
 * What of a definition decides who enters, as a definition of its own: it is the same, and no reason to count again, whatever is done to the tiles, and it can be asked about
 * while one of them is unfinished. Undefined while there is no audience.
 */
export function audienceRules(definition: string): string | undefined {
    const reading = readJourney(definition);
    const audience = reading.kind === "journey" ? audienceOf(reading.journey) : undefined;
    if (reading.kind !== "journey" || !audience) return undefined;
    return JSON.stringify({
        version: 1,
        trigger: { audience, exclusionSegments: idsOf(reading.journey, "Exclusion") },
        exitCriteria: { suppressionSegments: idsOf(reading.journey, "Suppression") },
        start: "exit",
        actions: [{ id: "exit", type: "exit" }],
    });
}
