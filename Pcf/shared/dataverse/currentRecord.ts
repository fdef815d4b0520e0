import { plainGuid } from "../model/guid";

interface PageContext {
    readonly input?: { readonly pageType?: string; readonly entityName?: string; readonly entityId?: string };
}

/**
 * The row whose form is open, if it is saved and of this table. The component framework does not tell, and a primary key
 * cannot be bound to a property, so the documented Client API is asked (`Xrm.Utility.getPageContext`).
 */
export function currentRecord(table: string): string | undefined {
    const xrm = (globalThis as { Xrm?: { Utility?: { getPageContext?: () => PageContext } } }).Xrm;
    const input = xrm?.Utility?.getPageContext?.().input;
    return input?.pageType === "entityrecord" && input.entityName === table && input.entityId ? plainGuid(input.entityId) : undefined;
}
