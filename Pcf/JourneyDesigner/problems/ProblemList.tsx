import { Link } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { Problem } from "../../shared/model/journey/checkJourney";
import { ErrorIcon, WarningIcon } from "../../shared/ui/icons";
import { stepOf } from "../steps/problemsOf";
import { useStepText } from "../steps/useStepText";
import { useProblemText } from "./useProblemText";

export interface ProblemListProps {
    readonly problems: readonly Problem[];
    readonly onGoTo: (problem: Problem) => void;
}

/** Everything that is wrong, together, each with a link to where it is solved. */
export const ProblemList: React.FC<ProblemListProps> = ({ problems, onGoTo }) => {
    const { text } = useHost();
    const problemText = useProblemText();
    const { title } = useStepText();
    if (problems.length === 0) return null;
    return (
        <ul aria-label={text("Designer_Problems")} className="segj-problems" tabIndex={0}>
            {problems.map((problem) => {
                const isInTile = problem.tile !== undefined || problem.reference?.role === "Condition";
                const place = isInTile ? title(stepOf(problem)) : problem.reference || problem.kind === "MissingAudience" ? text(`Designer_Role_${problem.reference?.role ?? "Entry"}`) : text("Designer_Flow");
                return (
                    <li key={problem.path + problem.kind} className="segj-problem">
                        <span role="img" aria-label={text(`Designer_Severity_${problem.severity}`)} className={`segj-mark ${problem.severity === "error" ? "seg-error" : "seg-warning"}`}>
                            {problem.severity === "error" ? <ErrorIcon /> : <WarningIcon />}
                        </span>
                        <span className="segj-grow">
                            <strong>{place}:</strong> {problemText(problem)}
                        </span>
                        <Link as="button" className="segj-goto" aria-label={text("Designer_GoTo_Label", place)} onClick={() => onGoTo(problem)}>
                            {text("Designer_GoTo")}
                        </Link>
                    </li>
                );
            })}
        </ul>
    );
};
