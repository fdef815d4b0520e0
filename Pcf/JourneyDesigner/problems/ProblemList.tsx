import { Link } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { Problem } from "../../shared/model/journey/checkJourney";
import { ErrorIcon, WarningIcon } from "../../shared/ui/icons";
import { useDesignerStyles } from "../designerStyles";
import { paneOf } from "../panes/paneOf";
import { useProblemText } from "./useProblemText";

export interface ProblemListProps {
    readonly problems: readonly Problem[];
    readonly onGoTo: (problem: Problem) => void;
}

/** Everything that is wrong, together, each with a link to where it is solved. */
export const ProblemList: React.FC<ProblemListProps> = ({ problems, onGoTo }) => {
    const { text } = useHost();
    const styles = useDesignerStyles();
    const problemText = useProblemText();
    if (problems.length === 0) return null;
    return (
        <ul aria-label={text("Designer_Problems")} className={styles.problems}>
            {problems.map((problem) => {
                const place = text(`Designer_Role_${problem.reference?.role ?? "Entry"}`);
                return (
                    <li key={problem.path + problem.kind} className={styles.problem}>
                        <span role="img" aria-label={text(`Designer_Severity_${problem.severity}`)} className={problem.severity === "error" ? styles.errorIcon : styles.warningIcon}>
                            {problem.severity === "error" ? <ErrorIcon /> : <WarningIcon />}
                        </span>
                        <span className={styles.problemText}>
                            <strong>{place}:</strong> {problemText(problem)}
                        </span>
                        {paneOf(problem) ? (
                            <Link as="button" className={styles.goTo} aria-label={text("Designer_GoTo_Label", place)} onClick={() => onGoTo(problem)}>
                                {text("Designer_GoTo")}
                            </Link>
                        ) : (
                            <code className={styles.path}>{problem.path}</code>
                        )}
                    </li>
                );
            })}
        </ul>
    );
};
