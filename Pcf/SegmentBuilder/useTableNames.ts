import * as React from "react";
import { useMounted } from "../shared/ui/useMounted";
import { useServices } from "./builderServices";

/** Sees to it that the names of these tables are read, in few requests; a table keeps its logical name until then. */
export function useTableNames(names: readonly string[]): void {
    const { definitions } = useServices();
    const mounted = useMounted();
    const [, render] = React.useReducer((count: number) => count + 1, 0);
    const unknown = [...new Set(names)].filter((name) => !definitions.name(name)).join(",");
    React.useEffect(() => {
        if (!unknown) return;
        definitions.readNames(unknown.split(",")).then(
            () => mounted.current && render(),
            () => undefined,
        );
    }, [definitions, unknown, mounted]);
}
