import * as React from "react";
import type { FocusGoal } from "./journeyScope";

/** Moves the focus to a goal once it is drawn: a step, a place of the pane, or what the place lies in. */
export function useFocusGoal(root: React.RefObject<HTMLElement>, goal: FocusGoal | undefined): void {
    React.useLayoutEffect(() => {
        if (!goal || !root.current) return;
        const all = Array.from(root.current.querySelectorAll<HTMLElement>("[data-step], [data-path]"));
        const { step, path = "" } = goal;
        const within = (each: HTMLElement) => {
            const place = each.dataset.path;
            return place !== undefined && (place === path || path.startsWith(`${place}.`) || path.startsWith(`${place}[`));
        };
        const nearest = all.filter(within).sort((a, b) => (b.dataset.path?.length ?? 0) - (a.dataset.path?.length ?? 0))[0];
        const found = step === undefined ? (nearest ?? all.find((each) => each.dataset.path === "pane")) : all.find((each) => each.dataset.step === step);
        found?.focus();
        found?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    }, [root, goal]);
}
