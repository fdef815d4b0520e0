import { useHost } from "../../shared/host";
import type { Problem } from "../../shared/model/journey/checkJourney";
import { audienceOf } from "../../shared/model/journey/journeyDocument";
import { useJourney } from "../journeyScope";

/** A problem as a sentence that names segment, entity types and reason. */
export function useProblemText(): (problem: Problem) => string {
    const { text, tables } = useHost();
    const { journey, segments } = useJourney();
    const audience = segments.get(audienceOf(journey) ?? "");
    const typeOf = (entityType: string | undefined) => tables.nameOf(entityType ?? "");

    return ({ kind, path, reference, subject }) => {
        const id = reference?.id ?? "";
        const segment = segments.get(id);
        const name = segment?.name ?? (id || subject || "");
        switch (kind) {
            case "SegmentEntityMismatch":
                return text(`Designer_Problem_${kind}`, name, typeOf(segment?.entityType), audience?.name ?? "", typeOf(audience?.entityType));
            case "SegmentNotReady":
                return text(`Designer_Problem_${kind}`, name, segment?.status ?? "");
            case "EmptyBranch":
                return text(`Designer_Problem_${kind}`, subject || text("Tile_Branch", branchNumber(path)));
            default:
                return text(`Designer_Problem_${kind}`, name);
        }
    };
}

function branchNumber(path: string): number {
    return Number(/\.branches\[(\d+)\]/.exec(path)?.[1] ?? 0) + 1;
}
