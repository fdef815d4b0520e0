import { getJson } from "../data/http";

let strings: Record<string, Record<string, string>> = {};
let reading: Promise<void> | undefined;

/**
 * Reads the RESX web resources of the user's language. Xrm.Utility.getResourceString answers at once,
 * so they must be there before a script that asks for them runs.
 */
export function loadStrings(): Promise<void> {
    reading ??= getJson<Record<string, Record<string, string>>>("/shell/strings").then((all) => {
        strings = all;
    });
    return reading;
}

/** A string by the name of its web resource without language and extension. */
export const getResourceString = (webResource: string, key: string): string | null =>
    strings[webResource.replace(/(\.\d{4})?(\.resx)?$/i, "")]?.[key] ?? null;
