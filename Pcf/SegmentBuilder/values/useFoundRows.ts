import * as React from "react";
import type { NamedRow } from "../../shared/dataverse/rowQueries";
import { useServices } from "../builderServices";

export interface FoundRows {
    readonly rows: readonly NamedRow[];
    readonly state: "searching" | "found";
    readonly error?: string;
}

const TypingPause = 250;

/** Rows of a table by name, some time after the last key; an answer to a former search is not looked at. */
export function useFoundRows(target: string, typed: string): FoundRows {
    const { definitions, rows } = useServices();
    const [found, setFound] = React.useState<FoundRows>({ rows: [], state: "searching" });

    React.useEffect(() => {
        let current = true;
        const search = async (): Promise<readonly NamedRow[]> => {
            await definitions.readTable(target);
            const table = definitions.table(target);
            return table ? rows.search(table, typed) : [];
        };
        setFound((before) => ({ rows: before.rows, state: "searching" }));
        const timer = window.setTimeout(
            () =>
                void search().then(
                    (answer) => current && setFound({ rows: answer, state: "found" }),
                    (failure: Error) => current && setFound({ rows: [], state: "found", error: failure.message }),
                ),
            typed === "" ? 0 : TypingPause,
        );
        return () => {
            current = false;
            window.clearTimeout(timer);
        };
    }, [definitions, rows, target, typed]);

    return found;
}
