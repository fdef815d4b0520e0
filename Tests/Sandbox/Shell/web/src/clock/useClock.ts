import * as React from "react";

interface ClockReading {
    now: string;
    aheadMinutes: number;
}

export interface Clock {
    /** The environment's time as of now; undefined: not read yet. */
    now?: Date;
    aheadMinutes: number;
    /** Why the clock could not be read or set. */
    error?: string;
    advance: (minutes: number) => void;
    advanceTo: (moment: Date) => void;
}

/** The environment's clock, ticking with the browser's. */
export function useClock(): Clock {
    const [state, setState] = React.useState<{ skew?: number; aheadMinutes: number; error?: string }>({ aheadMinutes: 0 });
    const [, tick] = React.useReducer((count: number) => count + 1, 0);
    const send = React.useCallback((change?: object): void => {
        fetch("/sandbox/clock", change && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(change) })
            .then(async (response) => {
                if (!response.ok) throw new Error(await response.text());
                const reading = (await response.json()) as ClockReading;
                setState({ skew: Date.parse(reading.now) - Date.now(), aheadMinutes: reading.aheadMinutes });
            })
            .catch((error: Error) => setState((before) => ({ ...before, error: error.message })));
    }, []);
    React.useEffect(() => {
        send();
        const timer = setInterval(tick, 1000);
        return () => clearInterval(timer);
    }, [send]);
    return {
        now: state.skew === undefined ? undefined : new Date(Date.now() + state.skew),
        aheadMinutes: state.aheadMinutes,
        error: state.error,
        advance: (minutes) => send({ advanceMinutes: minutes }),
        advanceTo: (moment) => send({ to: moment.toISOString() }),
    };
}
