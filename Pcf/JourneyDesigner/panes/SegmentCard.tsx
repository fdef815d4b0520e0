import { Button, Link } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { DismissIcon, ErrorIcon, SegmentIcon, WarningIcon } from "../../shared/ui/icons";
import { useJourney } from "../journeyScope";
import { useProblemText } from "../problems/useProblemText";

export interface SegmentCardProps {
    readonly id: string;
    readonly path: string;
    readonly onRemove?: () => void;
}

export const SegmentCard: React.FC<SegmentCardProps> = ({ id, path, onRemove }) => {
    const { text, number, tables, openSegment } = useHost();
    const { segments, problems } = useJourney();
    const problemText = useProblemText();
    const segment = segments.get(id);
    const problem = problems.find((p) => p.path === path);
    const name = segment?.name ?? (segment === null ? text("Designer_Missing", id) : text("Picker_Loading"));
    const members = segment?.members === undefined ? text("Picker_NotEvaluated") : text("Picker_Members", number(segment.members));

    return (
        <li className="segj-segment" data-error={problem?.severity === "error" || undefined} data-path={path} tabIndex={-1}>
            <span className="segj-cardicon">
                <SegmentIcon />
            </span>
            <div className="segj-cardbody">
                {segment ? (
                    <Link as="button" className="segj-name seg-cut" title={name} onClick={() => openSegment(id)}>
                        {name}
                    </Link>
                ) : (
                    <span className="segj-name seg-cut">{name}</span>
                )}
                {segment && <span className="seg-note">{[segment.source, tables.nameOf(segment.entityType), members].join(" · ")}</span>}
                {problem && (
                    <span className={problem.severity === "error" ? "seg-message seg-error" : "seg-message seg-warning"}>
                        {problem.severity === "error" ? <ErrorIcon /> : <WarningIcon />}
                        {problemText(problem)}
                    </span>
                )}
            </div>
            {onRemove && <Button appearance="subtle" size="small" icon={<DismissIcon />} aria-label={text("Picker_Clear", name)} onClick={onRemove} />}
        </li>
    );
};
