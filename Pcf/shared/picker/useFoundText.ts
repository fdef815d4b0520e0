import { useHost } from "../host";

/** What a search knows of how much it found. */
interface Found {
    readonly total: number | undefined;
    readonly totalIsExact: boolean;
}

/** How much a search found, in words; empty until it is known. The texts are those of the picker, unless others say what was looked for. */
export function useFoundText(results: Found | undefined, texts = "Picker"): string {
    const { text, number } = useHost();
    if (results?.total === undefined) return "";
    if (!results.totalIsExact) return text(`${texts}_FoundMore`, number(results.total - 1));
    if (results.total === 0) return text(`${texts}_Nothing`);
    return results.total === 1 ? text(`${texts}_FoundOne`) : text(`${texts}_Found`, number(results.total));
}
