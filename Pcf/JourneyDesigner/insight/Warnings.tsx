import * as React from "react";
import type { Warning } from "../../shared/dataverse/audiencePreview";
import { useHost } from "../../shared/host";
import { WarningIcon } from "../../shared/ui/icons";
import { useInsightStyles } from "./insightStyles";

/** What a journey says, but hardly means. */
export const Warnings: React.FC<{ readonly warnings: readonly Warning[] }> = ({ warnings }) => {
    const { text } = useHost();
    const styles = useInsightStyles();
    if (warnings.length === 0) return null;
    return (
        <ul aria-label={text("Insight_Warnings")} className={styles.messages}>
            {warnings.map(({ code, path, message }) => (
                <li key={code + path} className={styles.message}>
                    <span className={styles.warning}>
                        <WarningIcon />
                    </span>
                    {message}
                </li>
            ))}
        </ul>
    );
};
