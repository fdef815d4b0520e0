import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import type { Route } from "../navigation/route";
import { t } from "../strings/strings";
import { useAsync } from "../ui/useAsync";
import { FormView } from "./FormView";
import { openSession } from "./openSession";

/** The page of a record, or of a new one. */
export const FormPage: React.FC<{ route: Extract<Route, { page: "record" }> }> = ({ route }) => {
    const shell = useShell();
    // the address of a new record gets its id when it is saved: that is no other page
    const [first] = React.useState(route);
    const { value: session, error } = useAsync(async () => {
        const [table, forms] = await Promise.all([shell.metadata.table(first.table), shell.metadata.forms(first.table)]);
        const mains = forms.filter((form) => form.type === "main");
        const form = mains.find((candidate) => candidate.id === first.formId) ?? mains[0];
        if (!form) throw new Error(t("noForm", table.displayName));
        return openSession(shell, table, form, first.id ?? null, first.preset, first.tab);
    }, [first]);
    if (error) return <MessageBar intent="error"><MessageBarBody>{error.message}</MessageBarBody></MessageBar>;
    return session ? <FormView session={session} /> : <Spinner style={{ padding: 40 }} label={t("loading")} />;
};
