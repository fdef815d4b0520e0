/** A span of minutes in the words of a language, such as "1 day, 2 hours". */
export function aheadText(minutes: number, languageTag: string): string {
    const whole = Math.round(minutes);
    const parts: readonly (readonly [number, string])[] = [[Math.floor(whole / 1440), "day"], [Math.floor((whole % 1440) / 60), "hour"], [whole % 60, "minute"]];
    return parts.filter(([count]) => count > 0).map(([count, unit]) => count.toLocaleString(languageTag, { style: "unit", unit, unitDisplay: "long" })).join(", ");
}
