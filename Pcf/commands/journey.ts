import { plainGuid } from "./guid";
import type { Rows } from "./rows";
import { shared } from "./shared";

/** What the commands need to know of a journey. */
export interface JourneyFacts {
    readonly id: string;
    readonly name: string;
    /** A {@link JourneyStatus}. */
    readonly status: number | null;
}

/** Status reasons of seg_journey. */
export const JourneyStatus = { Draft: 1, Live: 701100001, Held: 701100002, Paused: 701100003, Stopped: 2, Completed: 701100004 } as const;

interface Row {
    readonly seg_journeyid: string;
    readonly seg_name: string;
    readonly statuscode: number | null;
}

/** The selected journeys. */
function readJourneys(ids: readonly string[]): Promise<JourneyFacts[]> {
    const filter = ids.map((id) => `seg_journeyid eq ${plainGuid(id)}`).join(" or ");
    return shared(filter, async () => {
        const answer = await Xrm.WebApi.retrieveMultipleRecords("seg_journey", `?$select=seg_name,statuscode&$filter=${filter}`);
        return (answer.entities as Row[]).map((row) => ({ id: row.seg_journeyid, name: row.seg_name, status: row.statuscode }));
    });
}

/** The journey of a form; undefined for one that does not exist yet. */
export function journeyOfForm(form: Xrm.FormContext): JourneyFacts | undefined {
    const id = plainGuid(form.data.entity.getId());
    const value = (column: string): unknown => form.getAttribute(column)?.getValue() ?? null;
    return id === "" ? undefined : { id, name: value("seg_name") as string, status: value("statuscode") as number | null };
}

/** Journeys, for commands. */
export const Journeys: Rows<JourneyFacts> = { read: readJourneys, ofForm: journeyOfForm };
