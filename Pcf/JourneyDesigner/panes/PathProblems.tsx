import * as React from "react";
import { Message } from "../../shared/fields/Message";
import { useJourney } from "../journeyScope";
import { useProblemText } from "../problems/useProblemText";

/** What is wrong at this place, beside the field that puts it right. */
export const PathProblems: React.FC<{ readonly path: string }> = ({ path }) => {
    const { problems } = useJourney();
    const textOf = useProblemText();
    return (
        <>
            {problems
                .filter((problem) => problem.path === path)
                .map((problem) => (
                    <Message key={problem.kind} kind={problem.severity}>
                        {textOf(problem)}
                    </Message>
                ))}
        </>
    );
};
