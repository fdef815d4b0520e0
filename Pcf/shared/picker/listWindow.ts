/** Which rows to have in the DOM: those in view and enough around them that fast scrolling shows no gap. */
export interface ListWindow {
    readonly first: number;
    readonly last: number;
}

export const MaxRowsInView = 8;
const Overscan = 14;

export function windowAt(scrollTop: number, rowHeight: number, rowsInView: number, total: number): ListWindow {
    const top = Math.floor(scrollTop / rowHeight);
    return { first: Math.max(0, top - Overscan), last: Math.min(total - 1, top + rowsInView + Overscan) };
}

/** The scroll position that brings a row into view, as close as possible to the present one. */
export function scrollTopFor(row: number, scrollTop: number, rowHeight: number, rowsInView: number): number {
    const top = row * rowHeight;
    const lowest = top - (rowsInView - 1) * rowHeight;
    return Math.min(Math.max(scrollTop, lowest), top);
}
