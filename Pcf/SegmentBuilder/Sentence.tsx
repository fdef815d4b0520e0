import * as React from "react";

export interface SentenceProps {
    /** A text with {0} where the children stand: the place differs from language to language. */
    readonly text: string;
}

export const Sentence: React.FC<SentenceProps> = ({ text, children }) => {
    const [before, ...after] = text.split("{0}");
    return (
        <>
            {before}
            <strong>{children}</strong>
            {after.join("{0}")}
        </>
    );
};
