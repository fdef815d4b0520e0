import { plainGuid } from "./guid";
import type { Rows } from "./rows";
import { shared } from "./shared";

/** What the commands need to know of a source connection. */
export interface SourceFacts {
    readonly id: string;
    readonly name: string;
    readonly status: number | null;
}

/** Status reasons of seg_sourceconnection. */
export const SourceStatus = { Ready: 1, Synchronizing: 701100001, Error: 701100002, Inactive: 2 } as const;

interface Row {
    readonly seg_sourceconnectionid: string;
    readonly seg_name: string;
    readonly statuscode: number | null;
}

/** The selected source connections. */
function readSources(ids: readonly string[]): Promise<SourceFacts[]> {
    const filter = ids.map((id) => `seg_sourceconnectionid eq ${plainGuid(id)}`).join(" or ");
    return shared(filter, async () => {
        const answer = await Xrm.WebApi.retrieveMultipleRecords("seg_sourceconnection", `?$select=seg_name,statuscode&$filter=${filter}`);
        return (answer.entities as Row[]).map((row) => ({ id: row.seg_sourceconnectionid, name: row.seg_name, status: row.statuscode }));
    });
}

/** The source connection of a form; undefined for a row that does not exist yet. */
function sourceOfForm(form: Xrm.FormContext): SourceFacts | undefined {
    const id = plainGuid(form.data.entity.getId());
    const value = (column: string): unknown => form.getAttribute(column)?.getValue() ?? null;
    return id === "" ? undefined : { id, name: value("seg_name") as string, status: value("statuscode") as number | null };
}

/** Source connections, for commands. */
export const Sources: Rows<SourceFacts> = { read: readSources, ofForm: sourceOfForm };
