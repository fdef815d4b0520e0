import type { Shell } from "../../app/shell";
import type { PrivilegeDepth } from "../../data/sessionModel";
import { getEntityMetadata } from "../../xrm/entityMetadata";
import { lookupObjects, type LookupOptions } from "../../xrm/lookupObjects";

/** Numbers of context.utils.hasEntityPrivilege. */
const rights = ["", "Create", "Read", "Write", "Delete", "Assign", "Share", "Append", "AppendTo"];
const depths: readonly PrivilegeDepth[] = ["Basic", "Local", "Deep", "Global"];

/** context.utils. */
export function createUtils(shell: Shell) {
    const held = Object.entries(shell.session.privileges).map(([name, depth]) => [name.toLowerCase(), depth] as const);
    return {
        getEntityMetadata: (table: string, columns?: string[]) => getEntityMetadata(shell, table, columns),
        hasEntityPrivilege: (table: string, right: number, depth: number): boolean => {
            const name = `prv${rights[right] ?? ""}${table}`.toLowerCase();
            const has = held.find(([privilege]) => privilege === name)?.[1];
            return has !== undefined && depths.indexOf(has) >= Math.max(0, depth);
        },
        lookupObjects: (options: LookupOptions) => lookupObjects(shell, options),
    };
}
