import * as React from "react";
import type { Shell } from "../app/shell";
import { ShellProvider } from "../app/shell";
import type { LookupValue } from "../data/row";
import { t } from "../strings/strings";
import { openSession } from "./openSession";
import { type FormParameters, toPreset } from "./preset";
import { QuickCreate } from "./QuickCreate";

/**
 * Opens a table's quick create form at the right. Resolves to the new record, or to undefined when it was cancelled.
 * A table without one gets its main form as a page instead, as in the platform.
 */
export async function openQuickCreate(shell: Shell, tableName: string, parameters: FormParameters): Promise<LookupValue | undefined> {
    const [table, forms] = await Promise.all([shell.metadata.table(tableName), shell.metadata.forms(tableName)]);
    const form = forms.find((candidate) => candidate.type === "quickCreate");
    const preset = toPreset(parameters);
    if (!form || !table.isQuickCreateEnabled) {
        await shell.router.navigate({ page: "record", table: tableName, preset });
        return undefined;
    }
    const session = await openSession(shell, table, form, null, preset);
    const created = await shell.dialogs.show<LookupValue>((close) => (
        <ShellProvider value={shell}>
            <QuickCreate session={session} onClose={close} />
        </ShellProvider>
    ));
    if (created) shell.toasts.show({ intent: "success", title: t("wasCreated", created.name || table.displayName) });
    return created;
}
