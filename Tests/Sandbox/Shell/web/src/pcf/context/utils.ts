import type { Shell } from "../../app/shell";
import { hasPrivilege, type PrivilegeDepth } from "../../data/sessionModel";
import { getEntityMetadata } from "../../xrm/entityMetadata";
import { lookupObjects, type LookupOptions } from "../../xrm/lookupObjects";

/** Numbers of context.utils.hasEntityPrivilege. */
const rights = ["", "Create", "Read", "Write", "Delete", "Assign", "Share", "Append", "AppendTo"];
const depths: readonly PrivilegeDepth[] = ["Basic", "Local", "Deep", "Global"];

/** context.utils. */
export function createUtils(shell: Shell) {
    return {
        getEntityMetadata: (table: string, columns?: string[]) => getEntityMetadata(shell, table, columns),
        hasEntityPrivilege: (table: string, right: number, depth: number): boolean => hasPrivilege(shell.session, table, rights[right] ?? "", depths[depth]),
        lookupObjects: (options: LookupOptions) => lookupObjects(shell, options),
    };
}
