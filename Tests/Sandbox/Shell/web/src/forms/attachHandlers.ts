import { refuse } from "../app/shell";
import type { HandlerModel } from "../data/formModel";
import { t } from "../strings/strings";
import { showError } from "../ui/messageDialogs";
import { callFunction, loadScript } from "../xrm/scripts";
import type { FormSession } from "./FormSession";

/** Loads the scripts of a form, attaches their functions to its events, and runs those of onload. */
export async function attachHandlers(session: FormSession): Promise<void> {
    const { form, events, shell } = session;
    for (const library of form.libraries) await loadScript(library);
    for (const handler of form.handlers) {
        const run = (context: unknown): Promise<unknown> => callHandler(session, handler, context);
        if (handler.event === "onload") await run(events.executionContext());
        else if (handler.event === "onsave") events.addOnSave(run);
        else if (handler.event === "onchange" && handler.column) events.addOnChange(handler.column, run);
        else refuse(shell, `form event ${handler.event} (${handler.functionName})`);
    }
}

/** A function that fails is reported as the platform does, and the form goes on. */
async function callHandler(session: FormSession, handler: HandlerModel, context: unknown): Promise<unknown> {
    const fixed = handler.parameters.trim() === "" ? [] : (JSON.parse(`[${handler.parameters}]`) as unknown[]);
    try {
        return await callFunction(handler.library, handler.functionName, handler.passContext ? [context, ...fixed] : fixed);
    } catch (error) {
        const message = t("scriptErrorText", handler.functionName, handler.event, error instanceof Error ? error.message : String(error));
        void showError(session.shell.dialogs, { title: t("scriptError"), message });
        return undefined;
    }
}
