import * as React from "react";
import type { FocusGoal } from "./builderScope";

const Fields = "[data-value] input, [data-value] select, [data-value] button, [data-value] textarea";

/** Moves the focus after an edit, when the rows are there and popups have given the focus back. */
export function useFocusGoal(root: React.RefObject<HTMLElement>, goal: FocusGoal | undefined): void {
    React.useEffect(() => {
        if (!goal) return undefined;
        const timer = window.setTimeout(() => {
            const rows = Array.from(root.current?.querySelectorAll<HTMLElement>("[data-path]") ?? []);
            const row = rows.find((candidate) => candidate.dataset.path === goal.path) ?? root.current;
            const field = goal.field && row?.dataset.kind !== "branch" ? row?.querySelector<HTMLElement>(Fields) : undefined;
            (field ?? row)?.focus();
        }, 50);
        return () => window.clearTimeout(timer);
    }, [root, goal]);
}
