import { Button } from "@fluentui/react-components";
import * as React from "react";
import type { AudiencePreview } from "../../../shared/dataverse/audiencePreview";
import { useHost } from "../../../shared/host";
import { OverlapTable } from "./OverlapTable";

/** Which segments take away the same people; worth a look where there are two. */
export const Overlaps: React.FC<{ readonly preview: AudiencePreview }> = ({ preview }) => {
    const { text } = useHost();
    const [shown, show] = React.useState(false);
    if (preview.exclusions.length + preview.suppressions.length < 2) return null;
    return (
        <>
            <Button appearance="subtle" size="small" aria-expanded={shown} onClick={() => show(!shown)}>
                {text(shown ? "Insight_Overlaps_Hide" : "Insight_Overlaps_Show")}
            </Button>
            {shown && <OverlapTable preview={preview} />}
        </>
    );
};
