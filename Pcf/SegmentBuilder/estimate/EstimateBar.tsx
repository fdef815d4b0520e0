import { Button, Link, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { Host, useHost } from "../../shared/host";
import { checkedPath } from "../../shared/model/query/namedPlace";
import type { QueryProblem } from "../../shared/model/query/checkQuery";
import type { QueryDocument } from "../../shared/model/query/queryNode";
import { SegmentIcon } from "../../shared/ui/icons";
import { Message } from "../../shared/fields/Message";
import { Estimate } from "./useEstimate";

export interface EstimateBarProps {
    readonly query: QueryDocument;
    readonly estimate: Estimate;
    readonly problems: readonly QueryProblem[];
    readonly sampleShown: boolean;
    readonly onSample: (shown: boolean) => void;
    readonly onGoTo: (path: string) => void;
}

/** How many rows the query finds now, or what keeps it from being counted, as the foot of the builder. */
export const EstimateBar: React.FC<EstimateBarProps> = ({ query, estimate, problems, sampleShown, onSample, onGoTo }) => {
    const { text, number } = useHost();
    const { state, preview, refusal = "", refresh } = estimate;
    const incomplete = problems[0];
    const place = incomplete ? incomplete.path : checkedPath(query, refusal);
    const goTo = place !== undefined && (
        <Link as="button" onClick={() => onGoTo(place)}>
            {text("Builder_GoTo")}
        </Link>
    );
    return (
        <div className="segb-foot">
            {incomplete ? (
                <Message kind="warning">
                    {text(problems.length === 1 ? "Builder_OneIncomplete" : "Builder_Incomplete", problems.length)}
                    {goTo}
                </Message>
            ) : state === "refused" ? (
                <Message kind="error" role="alert">
                    <span>{text("Builder_Refused", refusal)}</span>
                    {goTo}
                </Message>
            ) : (
                <div role="status" className="seg-message segb-members">
                    {state === "counting" ? <Spinner size="extra-tiny" aria-label={text("Builder_Counting")} /> : <SegmentIcon />}
                    {membersText(estimate, text, number)}
                </div>
            )}
            {!incomplete && state !== "waiting" && (
                <Button appearance="subtle" size="small" onClick={refresh}>
                    {text("Builder_Refresh")}
                </Button>
            )}
            {(preview !== undefined || sampleShown) && (
                <Button className="segb-end" appearance="subtle" size="small" aria-expanded={sampleShown} onClick={() => onSample(!sampleShown)}>
                    {text(sampleShown ? "Builder_Sample_Hide" : "Builder_Sample_View")}
                </Button>
            )}
        </div>
    );
};

function membersText({ state, preview }: Estimate, text: Host["text"], number: Host["number"]): string {
    if (state === "waiting") return text("Builder_NotCounted");
    if (state === "counting" || !preview) return text("Builder_Counting");
    if (!preview.exact) return text("Builder_AtLeast", number(preview.count));
    return preview.count === 1 ? text("Builder_OneMember") : text("Builder_Members", number(preview.count));
}
