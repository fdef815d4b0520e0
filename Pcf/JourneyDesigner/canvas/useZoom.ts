import * as React from "react";
import type { JourneyLayout } from "../../shared/model/journey/layoutJourney";

export interface Zoom {
    readonly factor: number;
    readonly zoomIn?: () => void;
    readonly zoomOut?: () => void;
    readonly reset: () => void;
    readonly fit: () => void;
    readonly onKey: (e: React.KeyboardEvent) => boolean;
}

const Steps = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5];

/** How large the canvas is drawn: by buttons, Ctrl with the wheel, and Ctrl with +, - and 0. */
export function useZoom(scroller: React.RefObject<HTMLDivElement>, { width, height, entry }: JourneyLayout): Zoom {
    const [factor, setFactor] = React.useState(1);
    const middle = entry.x + entry.width / 2;

    // the journey begins in the middle of the view, and is kept there while it grows to the side
    const shownMiddle = React.useRef<number>();
    React.useLayoutEffect(() => {
        const element = scroller.current;
        if (!element) return;
        if (shownMiddle.current === undefined) element.scrollLeft = middle * factor - element.clientWidth / 2;
        else element.scrollLeft += (middle - shownMiddle.current) * factor;
        shownMiddle.current = middle;
    }, [scroller, middle, factor]);

    function zoomTo(next: number, atX?: number, atY?: number): void {
        const element = scroller.current;
        if (!element || next === factor) return;
        const [x, y] = [atX ?? element.clientWidth / 2, atY ?? element.clientHeight / 2];
        const [left, top] = [((element.scrollLeft + x) / factor) * next - x, ((element.scrollTop + y) / factor) * next - y];
        setFactor(next);
        window.requestAnimationFrame(() => {
            element.scrollLeft = left;
            element.scrollTop = top;
        });
    }

    const larger = Steps.find((step) => step > factor + 0.01);
    const smaller = [...Steps].reverse().find((step) => step < factor - 0.01);

    function fit(): void {
        const element = scroller.current;
        if (!element) return;
        const wanted = Math.min(1, element.clientWidth / width, element.clientHeight / height);
        setFactor(Math.max(Steps[0] ?? 1, wanted));
        window.requestAnimationFrame(() => {
            element.scrollTop = 0;
            element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
        });
    }

    const wheel = React.useRef<(e: WheelEvent) => void>();
    wheel.current = (e) => {
        if (!e.ctrlKey && !e.metaKey) return;
        e.preventDefault();
        const element = scroller.current?.getBoundingClientRect();
        const next = e.deltaY < 0 ? larger : smaller;
        if (element && next !== undefined) zoomTo(next, e.clientX - element.left, e.clientY - element.top);
    };
    React.useEffect(() => {
        // React's own wheel listeners are passive on some versions, so that the page would zoom as well
        const element = scroller.current;
        const listener = (e: WheelEvent) => wheel.current?.(e);
        element?.addEventListener("wheel", listener, { passive: false });
        return () => element?.removeEventListener("wheel", listener);
    }, [scroller]);

    function onKey(e: React.KeyboardEvent): boolean {
        if (!(e.ctrlKey || e.metaKey) || e.altKey) return false;
        const next = e.key === "+" || e.key === "=" ? larger : e.key === "-" ? smaller : e.key === "0" ? 1 : undefined;
        if (next === undefined) return false;
        e.preventDefault();
        zoomTo(next);
        return true;
    }

    return {
        factor,
        zoomIn: larger === undefined ? undefined : () => zoomTo(larger),
        zoomOut: smaller === undefined ? undefined : () => zoomTo(smaller),
        reset: () => zoomTo(1),
        fit,
        onKey,
    };
}
