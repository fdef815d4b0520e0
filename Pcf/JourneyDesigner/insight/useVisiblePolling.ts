import * as React from "react";

/** Calls at once and from then on every so often, while the page can be seen; who comes back to it need not wait. */
export function useVisiblePolling(call: (() => void) | undefined, milliseconds: number): void {
    React.useEffect(() => {
        if (!call) return undefined;
        let called = Date.now();
        const callNow = () => {
            called = Date.now();
            call();
        };
        const isSeen = () => document.visibilityState === "visible";
        const onSeen = () => {
            if (isSeen() && Date.now() - called >= milliseconds) callNow();
        };
        callNow();
        const timer = window.setInterval(() => isSeen() && callNow(), milliseconds);
        document.addEventListener("visibilitychange", onSeen);
        return () => {
            window.clearInterval(timer);
            document.removeEventListener("visibilitychange", onSeen);
        };
    }, [call, milliseconds]);
}
