import * as React from "react";
import { useHost } from "../host";
import type { KnownSegments } from "../model/journey/checkJourney";
import type { Segment } from "../model/segment";
import { useMounted } from "../ui/useMounted";

export interface SegmentKnowledge {
    readonly segments: KnownSegments;
    /** Spares reading a segment that was just picked from a list. */
    readonly learn: (segment: Segment) => void;
    readonly error?: string;
    readonly retry: () => void;
}

/** Reads the segments behind ids: those not known yet, all in one query. */
export function useKnownSegments(ids: readonly string[]): SegmentKnowledge {
    const host = useHost();
    const [segments, setSegments] = React.useState<KnownSegments>(() => new Map());
    const [error, setError] = React.useState<string>();
    const mounted = useMounted();
    const asked = React.useRef(new Set<string>());
    const unknown = [...new Set(ids)].filter((id) => !segments.has(id)).join(",");

    const add = React.useCallback(
        (found: readonly (readonly [string, Segment | null])[]) => {
            if (mounted.current) setSegments((before) => new Map([...before, ...found]));
        },
        [mounted],
    );

    React.useEffect(() => {
        const wanted = unknown.split(",").filter((id) => id && !asked.current.has(id));
        if (wanted.length === 0 || error !== undefined) return;
        wanted.forEach((id) => asked.current.add(id));
        host.segments.byId(wanted).then(
            (found) => add(wanted.map((id) => [id, found.find((s) => s.id === id) ?? null])),
            (problem: unknown) => {
                wanted.forEach((id) => asked.current.delete(id));
                if (mounted.current) setError((problem as Error).message);
            },
        );
    }, [unknown, error, host, add, mounted]);

    return {
        segments,
        learn: (segment) => {
            asked.current.add(segment.id);
            add([[segment.id, segment]]);
        },
        error,
        retry: () => setError(undefined),
    };
}
