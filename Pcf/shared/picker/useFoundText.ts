import { useHost } from "../host";
import type { SegmentResults } from "./segmentResults";

/** How much a search found, in words; empty until it is known. */
export function useFoundText(results: SegmentResults | undefined): string {
    const { text, number } = useHost();
    if (results?.total === undefined) return "";
    if (!results.totalIsExact) return text("Picker_FoundMore", number(results.total - 1));
    if (results.total === 0) return text("Picker_Nothing");
    return results.total === 1 ? text("Picker_FoundOne") : text("Picker_Found", number(results.total));
}
