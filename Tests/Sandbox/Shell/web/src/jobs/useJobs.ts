import * as React from "react";
import { getJson } from "../data/http";
import type { JobList } from "./jobModel";

const everyMilliseconds = 2000;

export interface JobSort {
    column: string;
    descending: boolean;
}

/** The system jobs of a status in an order, read again every two seconds. */
export function useJobs(status: readonly number[], sort: JobSort): { list?: JobList; error?: string } {
    const [state, setState] = React.useState<{ list?: JobList; error?: string }>({});
    const query = new URLSearchParams([["sort", sort.column], ["descending", String(sort.descending)], ...status.map((each) => ["status", String(each)])]).toString();
    React.useEffect(() => {
        let current = true;
        const read = (): void => {
            getJson<JobList>(`/shell/jobs?${query}`).then(
                (list) => current && setState({ list }),
                (error: Error) => current && setState((before) => ({ ...before, error: error.message })),
            );
        };
        const timer = setInterval(read, everyMilliseconds);
        read();
        return () => {
            current = false;
            clearInterval(timer);
        };
    }, [query]);
    return state;
}
