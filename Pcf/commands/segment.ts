/** What the commands need to know of a segment. */
export interface SegmentFacts {
    readonly id: string;
    readonly name: string;
    readonly source: number | null;
    readonly sourceUrl: string | null;
    readonly active: boolean;
}

/** Choice value of seg_source for segments built in this solution; the others have a builder of their own. */
export const RealTimeMarketing = 701100012;

const ActiveState = 0;

interface Row {
    readonly seg_name: string;
    readonly seg_source: number | null;
    readonly seg_sourceurl?: string | null;
    readonly statecode: number;
}

export async function readSegment(id: string): Promise<SegmentFacts> {
    const row: Row = await Xrm.WebApi.retrieveRecord("seg_segment", plainGuid(id), "?$select=seg_name,seg_source,seg_sourceurl,statecode");
    return { id: plainGuid(id), name: row.seg_name, source: row.seg_source, sourceUrl: row.seg_sourceurl ?? null, active: row.statecode === ActiveState };
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
        // statecode is on every main form, visible or not
        active: (value("statecode") ?? ActiveState) === ActiveState,
    };
}

/** The one row of a selection; undefined for none or several. */
export function onlyOne(ids: string[] | null | undefined): string | undefined {
    return ids?.length === 1 ? ids[0] : undefined;
}

export function plainGuid(id: string): string {
    return id.replace(/[{}]/g, "").toLowerCase();
}
