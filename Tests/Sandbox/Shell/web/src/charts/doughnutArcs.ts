/** A ring's part: where it begins and how long it is, both as parts of the whole. */
export interface Arc {
    from: number;
    length: number;
}

/** The parts of a ring that the values take. */
export function doughnutArcs(values: readonly number[]): Arc[] {
    const total = values.reduce((sum, value) => sum + value, 0);
    let from = 0;
    return values.map((value) => {
        const arc = { from, length: total === 0 ? 0 : value / total };
        from += arc.length;
        return arc;
    });
}
