/** Where a key of the combobox moves in a list of `total` rows; undefined when the key is not for the list. */
export function rowAfterKey(key: string, row: number, total: number, pageRows: number): number | undefined {
    const target = targets[key]?.(row, total, pageRows);
    return target === undefined || total === 0 ? undefined : Math.min(Math.max(target, 0), total - 1);
}

const targets: Record<string, (row: number, total: number, pageRows: number) => number> = {
    ArrowDown: (row) => row + 1,
    ArrowUp: (row) => row - 1,
    PageDown: (row, _, pageRows) => row + pageRows,
    PageUp: (row, _, pageRows) => row - pageRows,
    Home: () => 0,
    End: (_, total) => total - 1,
};
