import { useHost } from "../../shared/host";

export interface CountTexts {
    readonly people: (count: number) => string;
    /** The same in few characters. */
    readonly brief: (count: number) => string;
    /** What is left after taking away: neither a lower nor an upper bound. */
    readonly left: (count: number) => string;
    readonly minus: (count: number) => string;
    readonly percent: (part: number, whole: number) => string;
}

/** Numbers of people, which are lower bounds unless they are exact. */
export function useCountTexts(isExact: boolean): CountTexts {
    const { text, number } = useHost();
    return {
        people: (count) => (isExact ? number(count) : text("Insight_AtLeast", number(count))),
        brief: (count) => (isExact ? number(count) : `\u2265\u00a0${number(count)}`),
        left: (count) => (isExact ? number(count) : text("Insight_About", number(count))),
        minus: (count) => (count === 0 ? number(0) : `\u2212${number(count)}`),
        percent: (part, whole) => (whole === 0 ? "" : text("Insight_Percent", number(Math.round((part / whole) * 100)))),
    };
}
