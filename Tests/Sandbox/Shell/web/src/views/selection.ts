/** The selected ids after a row was toggled. */
export function toggle(selected: ReadonlySet<string>, id: string): Set<string> {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    return next;
}

/** The selected ids after a click on a row: that row alone, unless Ctrl adds it or Shift spans from the last one. */
export function click(selected: ReadonlySet<string>, ids: readonly string[], id: string, anchor: string | undefined, keys: { ctrl: boolean; shift: boolean }): Set<string> {
    if (keys.ctrl) return toggle(selected, id);
    const from = anchor === undefined ? -1 : ids.indexOf(anchor);
    if (!keys.shift || from < 0) return new Set([id]);
    const to = ids.indexOf(id);
    return new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1));
}
