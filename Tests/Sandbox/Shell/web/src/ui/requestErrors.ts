import { WebApiError } from "../data/webApiError";
import { t } from "../strings/strings";
import type { DialogStack } from "./DialogStack";
import { showError } from "./messageDialogs";

/** Codes whose dialogs the platform titles differently from a plug-in's refusal. */
const titles: Record<string, "insufficientPermissions" | "recordUnavailable"> = {
    "0x80040220": "insufficientPermissions",
    "0x80040217": "recordUnavailable",
};

/** The dialog the platform shows when the server refuses a request. */
export async function showRequestError(dialogs: DialogStack, error: unknown): Promise<void> {
    if (error instanceof WebApiError) {
        const title = t(titles[error.code.toLowerCase()] ?? "businessProcessError");
        await showError(dialogs, { title, message: error.message, details: logOf(error) });
    } else {
        await showError(dialogs, { message: error instanceof Error ? error.message : String(error) });
    }
}

const logOf = (error: WebApiError): string =>
    [`${error.name}: ${error.message}`, `Code: ${error.code}`, `HTTP status: ${error.status}`, `Time: ${new Date().toISOString()}`, "", error.log].join("\r\n");
