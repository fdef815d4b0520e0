import { plainGuid } from "./guid";
import type { Rows } from "./rows";
import { shared } from "./shared";

/** What the commands need to know of a segment. */
export interface SegmentFacts {
    readonly id: string;
    readonly name: string;
    readonly source: number | null;
    readonly sourceUrl: string | null;
    readonly active: boolean;
    /** A {@link SegmentStatus}. */
    readonly status: number | null;
}

/** Choice value of seg_source for segments built in this solution; the others have a builder of their own. */
export const RealTimeMarketing = 701100012;

/** Status reasons of seg_segment. */
export const SegmentStatus = { Draft: 1, ReadyToUse: 701100001, Refreshing: 701100002, Error: 701100003, Stopped: 2, Expired: 701100004 } as const;

const ActiveState = 0;
const Columns = "seg_name,seg_source,seg_sourceurl,statecode,statuscode";

interface Row {
    readonly seg_segmentid: string;
    readonly seg_name: string;
    readonly seg_source: number | null;
    readonly seg_sourceurl?: string | null;
    readonly statecode: number;
    readonly statuscode: number | null;
}

export async function readSegment(id: string): Promise<SegmentFacts> {
    const plain = plainGuid(id);
    return factsOf(plain, await Xrm.WebApi.retrieveRecord("seg_segment", plain, `?$select=${Columns}`));
}

/** The selected segments. */
function readSegments(ids: readonly string[]): Promise<SegmentFacts[]> {
    const filter = ids.map((id) => `seg_segmentid eq ${plainGuid(id)}`).join(" or ");
    return shared(filter, async () => {
        const answer = await Xrm.WebApi.retrieveMultipleRecords("seg_segment", `?$select=${Columns}&$filter=${filter}`);
        return (answer.entities as Row[]).map((row) => factsOf(row.seg_segmentid, row));
    });
}

/** The segment of a form as the user sees it, saved or not; undefined for a row that does not exist yet. */
export function segmentOfForm(form: Xrm.FormContext): SegmentFacts | undefined {
    const id = plainGuid(form.data.entity.getId());
    if (id === "") return undefined;
    const value = (column: string): unknown => form.getAttribute(column)?.getValue() ?? null;
    return {
        id,
        name: value("seg_name") as string,
        source: value("seg_source") as number | null,
        sourceUrl: value("seg_sourceurl") as string | null,
        // statecode and statuscode are on every main form, visible or not
        active: (value("statecode") ?? ActiveState) === ActiveState,
        status: value("statuscode") as number | null,
    };
}

/** Segments, for commands. */
export const Segments: Rows<SegmentFacts> = { read: readSegments, ofForm: segmentOfForm };

/** The one row of a selection; undefined for none or several. */
export function onlyOne(ids: string[] | null | undefined): string | undefined {
    return ids?.length === 1 ? ids[0] : undefined;
}

function factsOf(id: string, row: Row): SegmentFacts {
    return { id, name: row.seg_name, source: row.seg_source, sourceUrl: row.seg_sourceurl ?? null, active: row.statecode === ActiveState, status: row.statuscode };
}
