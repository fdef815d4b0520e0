import { Button, Link, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { ErrorIcon, SegmentIcon, WarningIcon } from "../../shared/ui/icons";
import { useBuilderStyles } from "../builderStyles";
import { Estimate } from "./useEstimate";

export interface EstimateBarProps {
    readonly estimate: Estimate;
    readonly problems: number;
    readonly sampleShown: boolean;
    readonly onSample: (shown: boolean) => void;
    /** To the first incomplete condition. */
    readonly onGoTo: () => void;
}

/** How many rows the query finds now, as the foot of the builder. */
export const EstimateBar: React.FC<EstimateBarProps> = ({ estimate, problems, sampleShown, onSample, onGoTo }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const { state, preview, refusal, refresh } = estimate;
    const members = useMembersText(estimate);
    return (
        <div className={styles.foot}>
            {problems > 0 ? (
                <span className={styles.warning}>
                    <WarningIcon />
                    {text(problems === 1 ? "Builder_OneIncomplete" : "Builder_Incomplete", problems)}
                    <Link as="button" onClick={onGoTo}>
                        {text("Builder_GoTo")}
                    </Link>
                </span>
            ) : state === "refused" ? (
                <span role="alert" className={styles.refusal}>
                    <ErrorIcon />
                    <span>{text("Builder_Refused", refusal ?? "")}</span>
                </span>
            ) : (
                <span role="status" className={styles.members}>
                    {state === "counting" ? <Spinner size="extra-tiny" /> : <SegmentIcon />}
                    <span className={styles.count}>{members}</span>
                </span>
            )}
            {problems === 0 && state !== "waiting" && (
                <Button appearance="subtle" size="small" onClick={refresh}>
                    {text("Builder_Refresh")}
                </Button>
            )}
            {(preview !== undefined || sampleShown) && (
                <Button className={styles.sampleToggle} appearance="subtle" size="small" aria-expanded={sampleShown} onClick={() => onSample(!sampleShown)}>
                    {text(sampleShown ? "Builder_Sample_Hide" : "Builder_Sample_View")}
                </Button>
            )}
        </div>
    );
};

function useMembersText({ state, preview }: Estimate): string {
    const { text, number } = useHost();
    if (state === "waiting") return text("Builder_NotCounted");
    if (state === "counting" || !preview) return text("Builder_Counting");
    if (!preview.exact) return text("Builder_AtLeast", number(preview.count));
    return preview.count === 1 ? text("Builder_OneMember") : text("Builder_Members", number(preview.count));
}
