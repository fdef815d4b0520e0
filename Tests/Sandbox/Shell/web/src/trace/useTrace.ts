import * as React from "react";
import { getJson } from "../data/http";
import type { TracedRequest } from "./traceModel";

/** Requests that the page keeps. */
const kept = 500;
const everyMilliseconds = 2000;

/** The last requests, newest first, read again every two seconds. */
export function useTrace(): { requests: readonly TracedRequest[]; clear: () => void } {
    const [requests, setRequests] = React.useState<readonly TracedRequest[]>([]);
    const last = React.useRef(0);
    React.useEffect(() => {
        const read = async (): Promise<void> => {
            const more = await getJson<TracedRequest[]>(`/shell/trace?after=${last.current}`);
            if (more.length === 0) return;
            last.current = Math.max(...more.map((request) => request.number));
            setRequests((before) => [...more.reverse(), ...before].slice(0, kept));
        };
        const tryRead = (): void => void read().catch(() => undefined);
        const timer = setInterval(tryRead, everyMilliseconds);
        tryRead();
        return () => clearInterval(timer);
    }, []);
    return { requests, clear: () => setRequests([]) };
}
