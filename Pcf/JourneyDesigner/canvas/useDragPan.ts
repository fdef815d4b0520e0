import * as React from "react";

export interface DragPan {
    readonly onPointerDown: (e: React.PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (e: React.PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (e: React.PointerEvent<HTMLElement>) => void;
}

/** Dragging the background moves the view; fingers scroll it as the browser does. */
export function useDragPan(scroller: React.RefObject<HTMLDivElement>): DragPan {
    const from = React.useRef<{ x: number; y: number; left: number; top: number }>();
    return {
        onPointerDown: (e) => {
            const element = scroller.current;
            const onBackground = !(e.target as HTMLElement).closest("[data-step], button") && e.pointerType !== "touch" && (e.button === 0 || e.button === 1);
            // the scroll bars lie beyond the client area
            const bounds = element?.getBoundingClientRect();
            if (!element || !bounds || !onBackground || e.clientX > bounds.left + element.clientWidth || e.clientY > bounds.top + element.clientHeight) return;
            from.current = { x: e.clientX, y: e.clientY, left: element.scrollLeft, top: element.scrollTop };
            element.setPointerCapture(e.pointerId);
        },
        onPointerMove: (e) => {
            const element = scroller.current;
            if (!element || !from.current) return;
            element.scrollLeft = from.current.left - (e.clientX - from.current.x);
            element.scrollTop = from.current.top - (e.clientY - from.current.y);
        },
        onPointerUp: (e) => {
            if (from.current) scroller.current?.releasePointerCapture(e.pointerId);
            from.current = undefined;
        },
    };
}
