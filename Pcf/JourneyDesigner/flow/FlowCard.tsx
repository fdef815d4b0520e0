import { mergeClasses } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { Problem } from "../../shared/model/journey/checkJourney";
import { ErrorIcon, WarningIcon } from "../../shared/ui/icons";
import { useDesignerStyles } from "../designerStyles";

export interface FlowCardProps {
    readonly icon: React.ReactNode;
    readonly title: string;
    readonly lines: readonly string[];
    readonly problems: readonly Problem[];
    readonly selected: boolean;
    readonly onSelect: () => void;
}

export const FlowCard: React.FC<FlowCardProps> = ({ icon, title, lines, problems, selected, onSelect }) => {
    const { text } = useHost();
    const styles = useDesignerStyles();
    const hasError = problems.some((p) => p.severity === "error");
    return (
        <button type="button" aria-pressed={selected} className={mergeClasses(styles.flowCard, selected && styles.flowCardSelected)} onClick={onSelect}>
            <span className={styles.flowIcon}>{icon}</span>
            <span className={styles.flowText}>
                <span className={styles.flowTitle}>{title}</span>
                {lines.map((line) => (
                    <span key={line} className={styles.flowLine}>
                        {line}
                    </span>
                ))}
                {problems.length > 0 && (
                    <span className={hasError ? styles.cardError : styles.cardWarning}>
                        {hasError ? <ErrorIcon /> : <WarningIcon />}
                        {problems.length === 1 ? text("Designer_OneProblem") : text("Designer_ProblemCount", problems.length)}
                    </span>
                )}
            </span>
        </button>
    );
};
