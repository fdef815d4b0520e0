import * as React from "react";
import { PagedResults, PageSource } from "./pagedResults";

export interface ShownResults<Row, Filter> {
    /** What to show: the results of the last search that was answered. */
    readonly results?: PagedResults<Row, Filter>;
    readonly searching: boolean;
}

const TypingPause = 150;

/** Searches while there is a source, and keeps the former results in view until the new ones are there. */
export function usePagedResults<Row, Filter extends { readonly search: string }>(source: PageSource<Row, Filter> | undefined, filter: Filter): ShownResults<Row, Filter> {
    const [shown, setShown] = React.useState<{ results?: PagedResults<Row, Filter>; answers: number }>({ answers: 0 });
    const [wanted, setWanted] = React.useState<PagedResults<Row, Filter>>();

    React.useEffect(() => {
        if (!source) {
            setShown({ answers: 0 });
            setWanted(undefined);
            return undefined;
        }
        const results = new PagedResults(source, filter, (answered) => setShown(({ answers }) => ({ results: answered, answers: answers + 1 })));
        setWanted(results);
        const timer = window.setTimeout(() => results.need(0, 0), filter.search === "" ? 0 : TypingPause);
        return () => {
            window.clearTimeout(timer);
            results.close();
        };
    }, [source, filter]);

    return { results: shown.results, searching: source !== undefined && shown.results !== wanted };
}
