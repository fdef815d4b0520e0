import * as React from "react";

export interface DelayedAnswer<T> {
    readonly isBusy: boolean;
    /** The last answer; while the question is asked anew it is the former one. */
    readonly answer?: T;
    readonly failure?: string;
    readonly askAgain: () => void;
}

type Result<T> = Omit<DelayedAnswer<T>, "askAgain">;

const TypingPause = 700;

/** Asks some time after the last change of the question, at once the first time; an answer to a former question is not looked at. Without a question there is no answer. */
export function useDelayedAnswer<T>(ask: (() => Promise<T>) | undefined): DelayedAnswer<T> {
    const [result, setResult] = React.useState<Result<T>>({ isBusy: false });
    const [asked, count] = React.useState(0);
    const pause = React.useRef(0);

    React.useEffect(() => {
        if (!ask) {
            setResult({ isBusy: false });
            return undefined;
        }
        let current = true;
        setResult((before) => ({ isBusy: true, answer: before.answer }));
        const timer = window.setTimeout(() => {
            ask().then(
                (answer) => current && setResult({ isBusy: false, answer }),
                (failure: Error) => current && setResult({ isBusy: false, failure: failure.message }),
            );
        }, pause.current);
        pause.current = TypingPause;
        return () => {
            current = false;
            window.clearTimeout(timer);
        };
    }, [ask, asked]);

    const askAgain = React.useCallback(() => {
        pause.current = 0;
        count((before) => before + 1);
    }, []);
    return { ...result, askAgain };
}
