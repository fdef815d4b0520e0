import { de } from "./de";
import { en, type StringKey } from "./en";

let strings: Record<StringKey, string> = en;

/** The shell speaks the user's language where it can, else English; a change of language reloads the page. */
export function setLanguage(language: number): void {
    strings = language === 1031 ? de : en;
}

/** A text; {0}, {1} … are replaced by the arguments. */
export const t = (key: StringKey, ...args: readonly (string | number)[]): string =>
    strings[key].replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)] ?? ""));

export type { StringKey };
