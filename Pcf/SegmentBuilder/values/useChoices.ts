import * as React from "react";
import type { Choice, Column } from "../../shared/model/tables/tableDefinition";
import { useMounted } from "../../shared/ui/useMounted";
import { useServices } from "../builderServices";

/** The choices of a column; undefined until they were read, and for columns without choices. */
export function useChoices(table: string, column: Column | undefined): readonly Choice[] | undefined {
    const { definitions } = useServices();
    const mounted = useMounted();
    const [, render] = React.useReducer((count: number) => count + 1, 0);
    const kind = column?.kind;
    const hasChoices = kind === "choice" || kind === "choices" || kind === "yesNo";
    const choices = column && hasChoices ? definitions.choicesOf(table, column.name) : undefined;
    const missing = hasChoices && !choices ? column : undefined;

    React.useEffect(() => {
        if (!missing) return;
        // a choice that cannot be read is shown by its number
        definitions.readChoices(table, missing).then(
            () => mounted.current && render(),
            () => undefined,
        );
    }, [definitions, table, missing, mounted]);

    return choices;
}
