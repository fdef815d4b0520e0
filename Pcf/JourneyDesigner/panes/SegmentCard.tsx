import { Button, Link, mergeClasses } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { DismissIcon, ErrorIcon, SegmentIcon, WarningIcon } from "../../shared/ui/icons";
import { useDesignerStyles } from "../designerStyles";
import { useJourney } from "../journeyScope";
import { useProblemText } from "../problems/useProblemText";

export interface SegmentCardProps {
    readonly id: string;
    readonly path: string;
    readonly onRemove?: () => void;
}

export const SegmentCard: React.FC<SegmentCardProps> = ({ id, path, onRemove }) => {
    const { text, number, tables, openSegment } = useHost();
    const styles = useDesignerStyles();
    const { segments, problems } = useJourney();
    const problemText = useProblemText();
    const segment = segments.get(id);
    const problem = problems.find((p) => p.path === path);
    const name = segment?.name ?? (segment === null ? text("Designer_Missing", id) : text("Picker_Loading"));
    const members = segment?.members === undefined ? text("Picker_NotEvaluated") : text("Picker_Members", number(segment.members));

    return (
        <li className={mergeClasses(styles.card, problem?.severity === "error" && styles.cardWithError)} data-path={path} tabIndex={-1}>
            <span className={styles.cardIcon}>
                <SegmentIcon />
            </span>
            <div className={styles.cardBody}>
                {segment ? (
                    <Link as="button" className={styles.cardName} title={name} onClick={() => openSegment(id)}>
                        {name}
                    </Link>
                ) : (
                    <span className={styles.cardName}>{name}</span>
                )}
                {segment && <span className={styles.cardDetail}>{[segment.source, tables.nameOf(segment.entityType), members].join(" · ")}</span>}
                {problem && (
                    <span className={problem.severity === "error" ? styles.cardError : styles.cardWarning}>
                        {problem.severity === "error" ? <ErrorIcon /> : <WarningIcon />}
                        {problemText(problem)}
                    </span>
                )}
            </div>
            {onRemove && <Button appearance="subtle" size="small" icon={<DismissIcon />} aria-label={text("Picker_Clear", name)} onClick={onRemove} />}
        </li>
    );
};
