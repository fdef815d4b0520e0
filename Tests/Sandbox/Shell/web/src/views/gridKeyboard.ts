export interface CellPosition {
    /** 0 is the header. */
    row: number;
    column: number;
}

/** Rows that Page up and Page down pass over. */
const pageRows = 10;

/** Where a key moves the focus in a grid of that size (ARIA grid pattern); undefined: it does not move. */
export function moveFocus(from: CellPosition, key: string, ctrl: boolean, rows: number, columns: number): CellPosition | undefined {
    const last = { row: rows - 1, column: columns - 1 };
    const clamp = ({ row, column }: CellPosition): CellPosition => ({ row: Math.min(Math.max(row, 0), last.row), column: Math.min(Math.max(column, 0), last.column) });
    switch (key) {
        case "ArrowUp":
            return clamp({ ...from, row: from.row - 1 });
        case "ArrowDown":
            return clamp({ ...from, row: from.row + 1 });
        case "ArrowLeft":
            return clamp({ ...from, column: from.column - 1 });
        case "ArrowRight":
            return clamp({ ...from, column: from.column + 1 });
        case "PageUp":
            return clamp({ ...from, row: from.row - pageRows });
        case "PageDown":
            return clamp({ ...from, row: from.row + pageRows });
        case "Home":
            return ctrl ? { row: 0, column: 0 } : { ...from, column: 0 };
        case "End":
            return ctrl ? last : { ...from, column: last.column };
        default:
            return undefined;
    }
}
