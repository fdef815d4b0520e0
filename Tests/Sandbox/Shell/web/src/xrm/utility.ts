import type { Shell } from "../app/shell";
import { showAlert } from "../ui/messageDialogs";
import { getEntityMetadata } from "./entityMetadata";
import { createGlobalContext } from "./globalContext";
import { lookupObjects, type LookupOptions } from "./lookupObjects";
import { pageInput } from "./pageContext";
import { getResourceString } from "./resourceStrings";

/** Xrm.Utility. */
export function createUtility(shell: Shell) {
    const globalContext = createGlobalContext(shell);
    return {
        getGlobalContext: () => globalContext,
        getResourceString,
        showProgressIndicator: (message: string): void => shell.progress.set(message),
        closeProgressIndicator: (): void => shell.progress.set(null),
        getEntityMetadata: (table: string, columns?: string[]) => getEntityMetadata(shell, table, columns),
        lookupObjects: (options: LookupOptions) => lookupObjects(shell, options),
        getPageContext: () => ({ input: pageInput(shell.router.route.get()) }),
        alertDialog: (text: string) => showAlert(shell.dialogs, { text }),
    };
}
