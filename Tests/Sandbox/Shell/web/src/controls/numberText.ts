/** A number as the user types it: digits with the language's decimal sign; undefined: not a number. */
export function parseNumber(text: string, languageTag: string): number | null | undefined {
    const trimmed = text.trim();
    if (trimmed === "") return null;
    const parts = new Intl.NumberFormat(languageTag).formatToParts(12345.6);
    const group = parts.find((part) => part.type === "group")?.value ?? ",";
    const decimal = parts.find((part) => part.type === "decimal")?.value ?? ".";
    const plain = trimmed.split(group).join("").replace(decimal, ".").replace(/[\s\u00a0\u202f]/g, "");
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A number as the control shows it while it is not being typed in. */
export const numberText = (value: number, languageTag: string, digits: number): string =>
    value.toLocaleString(languageTag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
