import * as React from "react";
import { type Shell, ShellProvider } from "../app/shell";
import type { LookupValue } from "../data/row";
import { LookupPanel } from "../controls/LookupPanel";

export interface LookupOptions {
    entityTypes?: string[];
    defaultEntityType?: string;
    defaultViewId?: string;
    allowMultiSelect?: boolean;
    searchText?: string;
    filters?: { filterXml: string; entityLogicalName: string }[];
}

/** Xrm.Utility.lookupObjects: the user picks rows in a panel; an empty list when it was cancelled. */
export async function lookupObjects(shell: Shell, options: LookupOptions): Promise<LookupValue[]> {
    const names = options.entityTypes ?? (options.defaultEntityType ? [options.defaultEntityType] : []);
    const tables = await Promise.all(names.map((name) => shell.metadata.table(name)));
    const picked = await shell.dialogs.show<LookupValue[]>((close) => (
        <ShellProvider value={shell}>
            <LookupPanel tables={tables} options={options} onClose={close} />
        </ShellProvider>
    ));
    return (picked ?? []).map((value) => ({ ...value, id: `{${value.id.toUpperCase()}}` }));
}
