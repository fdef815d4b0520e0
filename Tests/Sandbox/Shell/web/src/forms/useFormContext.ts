import * as React from "react";
import type { CommandContext } from "../commands/CommandContext";
import { createFormContext } from "../xrm/formContext";
import { Store, useStore } from "../ui/store";
import type { FormSession } from "./FormSession";

/** The command context of a form; scripts ask for its rules again through ui.refreshRibbon. */
export function useFormContext(session: FormSession): { context: CommandContext; ribbonVersion: number } {
    const [shared] = React.useState(() => {
        const ribbon = new Store(0);
        return { ribbon, formContext: createFormContext(session, () => ribbon.set(ribbon.get() + 1)) };
    });
    const context: CommandContext = {
        bar: "Form",
        table: session.table,
        primary: { table: session.table.logicalName, id: session.id },
        formState: session.state,
        selected: [],
        shown: [],
        primaryControl: shared.formContext,
        selectedControl: undefined,
        valueOf: session.get,
    };
    return { context, ribbonVersion: useStore(shared.ribbon) };
}
