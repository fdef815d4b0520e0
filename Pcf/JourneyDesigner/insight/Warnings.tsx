import * as React from "react";
import type { Warning } from "../../shared/dataverse/audiencePreview";
import { useHost } from "../../shared/host";
import { WarningIcon } from "../../shared/ui/icons";

/** What a journey says, but hardly means. */
export const Warnings: React.FC<{ readonly warnings: readonly Warning[] }> = ({ warnings }) => {
    const { text } = useHost();
    if (warnings.length === 0) return null;
    return (
        <ul aria-label={text("Insight_Warnings")} className="segi-messages">
            {warnings.map(({ code, path, message }) => (
                <li key={code + path} className="segi-message">
                    <WarningIcon />
                    {message}
                </li>
            ))}
        </ul>
    );
};
