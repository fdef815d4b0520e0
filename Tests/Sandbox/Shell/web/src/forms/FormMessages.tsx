import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { useStore } from "../ui/store";
import type { FormSession } from "./FormSession";

const useStyles = makeStyles({ bars: { display: "flex", flexDirection: "column", gap: "4px", margin: "8px 12px 0", ":empty": { display: "none" } } });

const intents = { ERROR: "error", WARNING: "warning", INFO: "info" } as const;

/** The bar of notifications above a form: what must be fixed before saving, that it is read-only, and what scripts say. */
export const FormMessages: React.FC<{ session: FormSession }> = ({ session }) => {
    const styles = useStyles();
    const notifications = useStore(session.notifications);
    const problems = [...session.problems.values()];
    const status = session.table.columns.statecode;
    return (
        <div className={styles.bars}>
            {problems.length > 0 && (
                <MessageBar intent="error" layout="multiline" politeness="assertive">
                    <MessageBarBody>
                        {problems.length === 1 ? t("validationOne") : t("validationCount", problems.length)}
                        {" "}{problems.join(" ")}
                    </MessageBarBody>
                </MessageBar>
            )}
            {session.state === "ReadOnly" && status && <MessageBar intent="info"><MessageBarBody>{t("readOnly", session.text(status))}</MessageBarBody></MessageBar>}
            {notifications.map(({ id, level, message }) => <MessageBar key={id} intent={intents[level]} layout="multiline"><MessageBarBody>{message}</MessageBarBody></MessageBar>)}
        </div>
    );
};
