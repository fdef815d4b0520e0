import * as React from "react";
import { useHost } from "../../shared/host";
import type { Problem } from "../../shared/model/journey/checkJourney";
import type { Tile } from "../../shared/model/journey/tile";
import { ErrorIcon, WarningIcon } from "../../shared/ui/icons";
import { Entry, Exit } from "../journeyScope";
import { StepIcon } from "./stepIcons";

export interface StepContentProps {
    readonly type: Tile["type"] | typeof Entry | typeof Exit;
    readonly title: string;
    readonly lines: readonly string[];
    readonly problems: readonly Problem[];
    /** How many people came, or would come. */
    readonly counts?: string;
}

/** A step as canvas and list show it: what it is, what it does, and what is wrong with it. */
export const StepContent: React.FC<StepContentProps> = ({ type, title, lines, problems, counts }) => {
    const { text } = useHost();
    const hasError = problems.some((problem) => problem.severity === "error");
    const problemText = problems.length === 1 ? text("Designer_OneProblem") : text("Designer_ProblemCount", problems.length);
    return (
        <>
            <span className="segj-icon" data-type={type}>
                <StepIcon type={type} />
            </span>
            <span className="segj-text">
                <span className="segj-title seg-cut">{title}</span>
                {lines.map((line) => (
                    <span key={line} className="seg-note seg-cut">
                        {line}
                    </span>
                ))}
                {counts && <span className="segj-count">{counts}</span>}
            </span>
            {problems.length > 0 && (
                <span role="img" aria-label={problemText} title={problemText} className={`segj-mark ${hasError ? "seg-error" : "seg-warning"}`}>
                    {hasError ? <ErrorIcon /> : <WarningIcon />}
                </span>
            )}
        </>
    );
};
