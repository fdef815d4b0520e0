/** context.formatting, in the user's language. */
export function createFormatting(languageTag: string) {
    const fixed = (value: number, digits = 2): string => value.toLocaleString(languageTag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    const date = (value: Date, options: Intl.DateTimeFormatOptions): string => value.toLocaleString(languageTag, options);
    return {
        formatInteger: (value: number): string => Math.round(value).toLocaleString(languageTag),
        formatDecimal: fixed,
        formatCurrency: (value: number, digits?: number, symbol = "€"): string => `${symbol}${fixed(value, digits)}`,
        formatDateShort: (value: Date, includeTime = false): string => date(value, includeTime ? { dateStyle: "short", timeStyle: "short" } : { dateStyle: "short" }),
        formatDateLong: (value: Date): string => date(value, { dateStyle: "full" }),
        formatDateLongAbbreviated: (value: Date): string => date(value, { dateStyle: "medium" }),
        formatDateYearMonth: (value: Date): string => date(value, { year: "numeric", month: "long" }),
        formatDateAsFilterStringInUTC: (value: Date, includeTime = false): string => (includeTime ? value.toISOString() : value.toISOString().slice(0, 10)),
        formatTime: (value: Date): string => date(value, { dateStyle: "short", timeStyle: "short" }),
        formatLanguage: (language: number): string => ({ 1033: "English", 1031: "Deutsch" })[language] ?? String(language),
        getWeekOfYear: (value: Date): number => {
            const first = new Date(value.getFullYear(), 0, 1);
            return Math.ceil(((value.getTime() - first.getTime()) / 86_400_000 + first.getDay() + 1) / 7);
        },
    };
}
