import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";

export interface FailureProps {
    readonly title: string;
    /** As the server words it: a problem on each line, after its code. */
    readonly message: string;
    /** Left out where a button beside it asks again. */
    readonly onRetry?: () => void;
}

/** Why there is no answer. */
export const Failure: React.FC<FailureProps> = ({ title, message, onRetry }) => {
    const { text } = useHost();
    const problems = message.split(/\r?\n/).map((line) => line.replace(/^[A-Z]\w+: /, "")).filter(Boolean);
    return (
        <div role="alert" className="segi-failure">
            <strong>{title}</strong>
            <ul>
                {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                ))}
            </ul>
            {onRetry && (
                <Button size="small" onClick={onRetry}>
                    {text("Picker_Retry")}
                </Button>
            )}
        </div>
    );
};
