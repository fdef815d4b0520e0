import { mergeClasses } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import { useHiddenStyle } from "../ui/hidden";
import { useTableNames } from "../ui/useTableNames";
import { HeaderHeight, NarrowRowHeight, RowHeight, useGridStyles } from "./gridStyles";
import { scrollTopFor, windowAt } from "./listWindow";
import { SegmentRow } from "./SegmentRow";
import type { SegmentResults } from "./useSegmentResults";
import { WhyNot } from "./whyNot";

export interface SegmentGridProps {
    readonly id: string;
    readonly label: string;
    readonly results: SegmentResults;
    readonly active: number;
    readonly rowsInView: number;
    readonly narrow: boolean;
    readonly whyNot: WhyNot;
    readonly onPick: (index: number) => void;
}

const Columns = ["Name", "Source", "EntityType", "Members", "Status"] as const;

/** The list of the picker. It never has the focus: the combobox names the active row by `aria-activedescendant`. */
export const SegmentGrid: React.FC<SegmentGridProps> = ({ id, label, results, active, rowsInView, narrow, whyNot, onPick }) => {
    const { text } = useHost();
    const styles = useGridStyles();
    const hidden = useHiddenStyle();
    const scroller = React.useRef<HTMLDivElement>(null);
    const [scrollTop, setScrollTop] = React.useState(0);

    const total = results.total ?? 0;
    const rowHeight = narrow ? NarrowRowHeight : RowHeight;
    const { first, last } = windowAt(scrollTop, rowHeight, rowsInView, total);
    const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    const tableName = useTableNames(rows.map((row) => results.at(row)?.entityType ?? ""));

    React.useEffect(() => results.need(first, last));

    React.useLayoutEffect(() => {
        const list = scroller.current;
        if (!list) return;
        list.scrollTop = scrollTopFor(active, list.scrollTop, rowHeight, rowsInView);
        setScrollTop(list.scrollTop);
    }, [active, results, rowHeight, rowsInView]);

    return (
        <div
            id={id}
            ref={scroller}
            role="grid"
            aria-label={label}
            aria-rowcount={results.totalIsExact ? total + 1 : -1}
            className={styles.grid}
            style={{ height: Math.min(total, rowsInView) * rowHeight + (narrow ? 0 : HeaderHeight) }}
            onScroll={(e) => setScrollTop(e.currentTarget.scrollTop)}
            onMouseDown={(e) => e.preventDefault()}
        >
            <div role="rowgroup" className={narrow ? hidden : styles.head}>
                <div role="row" aria-rowindex={1} className={styles.header}>
                    {Columns.map((column) => (
                        <div key={column} role="columnheader" className={mergeClasses(styles.cell, column === "Members" && styles.numberCell)}>
                            {text(`Picker_Column_${column}`)}
                        </div>
                    ))}
                </div>
            </div>
            <div role="rowgroup" className={styles.rows} style={{ height: total * rowHeight }}>
                {rows.map((row) => {
                    const segment = results.at(row);
                    return (
                        <SegmentRow
                            key={row}
                            id={rowId(id, row)}
                            index={row}
                            top={row * rowHeight}
                            segment={segment}
                            tableName={segment ? tableName(segment.entityType) : ""}
                            reason={segment && whyNot(segment)}
                            active={row === active}
                            narrow={narrow}
                            onPick={onPick}
                        />
                    );
                })}
            </div>
        </div>
    );
};

export function rowId(gridId: string, row: number): string {
    return `${gridId}-row${row}`;
}
