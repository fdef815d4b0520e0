import * as React from "react";
import { useHost } from "../host";
import type { Segment } from "../model/segment";
import { useLatest } from "../ui/useLatest";
import { useMounted } from "../ui/useMounted";
import { rowAfterKey } from "./listKeys";
import { listSize } from "./listSize";
import { SegmentLookupProps } from "./SegmentLookup";
import { useFoundText } from "./useFoundText";
import { useSegmentResults } from "./useSegmentResults";

/** State and keyboard of the lookup: closed, or searching in an open list. */
export function useSegmentLookup({ value, entityType, newEntityType, takesMembers, whyNot, onPick, onClear }: SegmentLookupProps) {
    const host = useHost();
    const field = React.useRef<HTMLDivElement>(null);
    const surface = React.useRef<HTMLDivElement>(null);
    const input = React.useRef<HTMLInputElement>(null);
    const button = React.useRef<HTMLButtonElement>(null);
    const mounted = useMounted();
    /** The value (null: none) whose appearance in the field brings the focus back to it. */
    const focusWith = React.useRef<string | null>();

    const [open, setOpen] = React.useState(false);
    const [editing, setEditing] = React.useState(false);
    const [search, setSearch] = React.useState("");
    const [active, setActive] = React.useState(-1);
    const [refusal, setRefusal] = React.useState("");
    const [error, setError] = React.useState("");
    const [size, setSize] = React.useState(() => listSize(pageSize()));

    const { results, searching } = useSegmentResults(open, search, entityType, takesMembers);
    const found = useFoundText(results);
    const total = results?.total ?? 0;

    // a typed search proposes its first row, so that Enter takes it
    const proposes = search !== "" && total > 0;
    React.useEffect(() => setActive(proposes ? 0 : -1), [results, search, proposes]);

    React.useLayoutEffect(() => {
        if (editing) input.current?.focus();
    }, [editing]);

    React.useLayoutEffect(() => {
        if (editing || focusWith.current !== (value?.id ?? null)) return;
        focusWith.current = undefined;
        (value ? button.current : input.current)?.focus();
    }, [value, editing]);

    function show(): void {
        setSize(listSize(pageSize(), field.current?.getBoundingClientRect()));
        setError("");
        setOpen(true);
    }

    function focusField(): void {
        (value ? button.current : input.current)?.focus();
    }

    function close(): void {
        setOpen(false);
        setEditing(false);
        setSearch("");
        setRefusal("");
    }

    /** Closes without a pick; a chosen segment comes back into view, and with it the focus. */
    function leave(): void {
        focusWith.current = value?.id;
        close();
    }

    function type(text: string): void {
        setSearch(text);
        setRefusal("");
        if (!open) show();
    }

    function edit(text = ""): void {
        setEditing(true);
        type(text);
    }

    function toggle(): void {
        if (open) close();
        else if (value) edit();
        else {
            input.current?.focus();
            show();
        }
    }

    function pick(segment: Segment): void {
        const reason = whyNot(segment);
        if (reason !== undefined) {
            setRefusal(`${segment.name}: ${reason}`);
            return;
        }
        focusWith.current = segment.id;
        close();
        onPick(segment);
    }

    function pickRow(row: number): void {
        const segment = results?.at(row);
        setActive(row);
        if (segment) pick(segment);
    }

    async function create(): Promise<void> {
        close();
        try {
            const id = await host.newSegment(newEntityType ?? entityType, takesMembers);
            const [created] = id ? await host.segments.byId([id]) : [];
            if (!mounted.current) return;
            focusField();
            if (!created) return;
            const reason = whyNot(created);
            if (reason === undefined) pick(created);
            else setError(`${created.name}: ${reason}`);
        } catch (problem) {
            if (mounted.current) setError(host.text("Picker_NewFailed", (problem as Error).message));
        }
    }

    function onKeyDown(e: React.KeyboardEvent): void {
        const row = open && !e.shiftKey && !e.ctrlKey && !e.metaKey ? rowAfterKey(e.key, active, total, size.rowsInView) : undefined;
        if (e.key === "Escape" && (open || editing)) {
            e.stopPropagation();
            leave();
        } else if (e.key === "Enter") {
            e.preventDefault();
            // a search that still runs may bring another segment into that row; who clicks means the one that is there
            if (open && active >= 0 && !searching) pickRow(active);
        } else if (e.key === "Tab" && open && !e.shiftKey) {
            e.preventDefault();
            surface.current?.querySelector("button")?.focus();
        } else if (e.altKey && e.key === "ArrowUp") {
            close();
        } else if (!open && e.key === "ArrowDown") {
            e.preventDefault();
            show();
        } else if (row !== undefined) {
            e.preventDefault();
            setActive(row);
            setRefusal("");
        }
    }

    /** The list hangs at the end of the page; its buttons are made to follow the field. */
    function onListKeyDown(e: React.KeyboardEvent): void {
        const buttons = Array.from(surface.current?.querySelectorAll("button") ?? []);
        const leavesBack = e.key === "Tab" && e.shiftKey && e.target === buttons[0];
        const leaves = e.key === "Escape" || (e.key === "Tab" && !e.shiftKey && e.target === buttons[buttons.length - 1]);
        if (!leaves && !leavesBack) return;
        e.stopPropagation();
        input.current?.focus();
        if (leavesBack) e.preventDefault();
        else leave();
    }

    function retry(): void {
        results?.retry();
        input.current?.focus();
    }

    function onButtonKeyDown(e: React.KeyboardEvent): void {
        const typed = e.key.length === 1 && e.key !== " " && !e.ctrlKey && !e.metaKey && !e.altKey;
        if (!typed && e.key !== "ArrowDown") return;
        e.preventDefault();
        edit(typed ? e.key : "");
    }

    /** Fluent lets the focus pass through invisible elements on its way, so where it went is seen only afterwards. */
    function onBlur(): void {
        window.setTimeout(() => {
            const focused = document.activeElement;
            const inside = field.current?.contains(focused) === true || surface.current?.contains(focused) === true;
            if (mounted.current && !inside) close();
        });
    }

    function clear(): void {
        focusWith.current = null;
        onClear?.();
    }

    return {
        field,
        surface,
        input,
        button,
        open,
        editing,
        search,
        active,
        error,
        results,
        searching,
        size,
        announcement: open ? refusal || (searching ? "" : found) : "",
        show,
        toggle,
        type,
        clear,
        pickRow: useLatest(pickRow),
        create: () => void create(),
        retry,
        onBlur,
        onKeyDown,
        onButtonKeyDown,
        onListKeyDown,
    };
}

function pageSize(): { width: number; height: number } {
    return { width: window.innerWidth, height: window.innerHeight };
}
