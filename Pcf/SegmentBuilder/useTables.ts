import * as React from "react";
import type { TableDefinition } from "../shared/model/tables/tableDefinition";
import { useMounted } from "../shared/ui/useMounted";
import { useServices } from "./builderServices";

export interface Tables {
    /** Another function whenever more is known. */
    readonly table: (name: string) => TableDefinition | undefined;
    readonly error?: string;
    readonly retry: () => void;
}

/** Sees to it that the definitions of these tables are read. */
export function useTables(names: readonly string[]): Tables {
    const { definitions } = useServices();
    const mounted = useMounted();
    const [known, setKnown] = React.useState(0);
    const [error, setError] = React.useState<string>();
    const unknown = [...new Set(names)].filter((name) => name && !definitions.table(name)).join(",");

    React.useEffect(() => {
        if (!unknown || error !== undefined) return;
        const reads = unknown.split(",").map((name) => definitions.readTable(name).then(() => mounted.current && setKnown((count) => count + 1)));
        Promise.all(reads).catch((failure: Error) => mounted.current && setError(failure.message));
    }, [definitions, unknown, error, mounted]);

    const table = React.useCallback((name: string) => (known >= 0 ? definitions.table(name) : undefined), [definitions, known]);
    return { table, error, retry: () => setError(undefined) };
}
