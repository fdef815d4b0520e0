import { mergeClasses } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import type { Segment } from "../model/segment";
import { useGridStyles } from "./gridStyles";

export interface SegmentRowProps {
    readonly id: string;
    readonly index: number;
    readonly top: number;
    /** Absent while its page is on the way. */
    readonly segment?: Segment;
    readonly tableName: string;
    readonly reason?: string;
    readonly active: boolean;
    readonly narrow: boolean;
    readonly onPick: (index: number) => void;
}

export const SegmentRow: React.FC<SegmentRowProps> = React.memo(function SegmentRow({ id, index, top, segment, tableName, reason, active, narrow, onPick }) {
    const { text } = useHost();
    const styles = useGridStyles();
    const members = useMembersText(segment, narrow);
    const className = mergeClasses(styles.row, narrow && styles.narrowRow, active && styles.activeRow, reason !== undefined && styles.unfitRow);
    const cell = narrow ? styles.narrowCell : styles.cell;
    return (
        <div id={id} role="row" aria-rowindex={index + 2} aria-selected={active} aria-disabled={reason !== undefined || !segment} className={className} style={{ transform: `translateY(${top}px)` }} onClick={() => onPick(index)}>
            <div role="gridcell" className={mergeClasses(styles.nameCell, narrow && styles.narrowNameCell)}>
                <span className={styles.name} title={segment?.name}>
                    {segment?.name ?? text("Picker_Loading")}
                </span>
                {reason !== undefined && <span className={styles.reason}>{reason}</span>}
            </div>
            <div role="gridcell" className={cell}>
                {segment?.source}
            </div>
            <div role="gridcell" className={cell}>
                {segment && tableName}
            </div>
            <div role="gridcell" className={mergeClasses(cell, !narrow && styles.numberCell)}>
                {members}
            </div>
            <div role="gridcell" className={cell}>
                {segment?.status}
            </div>
        </div>
    );
});

function useMembersText(segment: Segment | undefined, withUnit: boolean): string {
    const { text, number } = useHost();
    if (!segment) return "";
    if (segment.members === undefined) return text("Picker_NotEvaluated");
    if (!withUnit) return number(segment.members);
    return segment.members === 1 ? text("Picker_OneMember") : text("Picker_Members", number(segment.members));
}
