import type { CommandContext } from "../commands/CommandContext";
import type { FormSession } from "./FormSession";

/** The command context of a form as it stands. */
export const formCommandContext = (session: FormSession): CommandContext => ({
    bar: "Form",
    table: session.table,
    primary: { table: session.table.logicalName, id: session.id },
    formState: session.state,
    selected: [],
    shown: [],
    primaryControl: session.events.formContext,
    selectedControl: undefined,
    valueOf: session.get,
});
