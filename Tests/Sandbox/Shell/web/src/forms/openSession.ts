import type { Shell } from "../app/shell";
import type { FormModel } from "../data/formModel";
import type { TableModel } from "../data/tableModel";
import { createFormContext } from "../xrm/formContext";
import { attachHandlers } from "./attachHandlers";
import { FormSession } from "./FormSession";

/** A session with the record read and the form's scripts attached. */
export async function openSession(shell: Shell, table: TableModel, form: FormModel, id: string | null, preset?: Record<string, string>, tab?: string): Promise<FormSession> {
    const session = new FormSession(shell, table, form, id, preset);
    session.events.formContext = createFormContext(session);
    await session.load();
    await attachHandlers(session);
    if (tab) session.showTab(tab);
    session.isTouched = false;
    return session;
}
