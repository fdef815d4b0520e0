/** A segment as the pickers and the designer show it. */
export interface Segment {
    readonly id: string;
    readonly name: string;
    readonly source: string;
    /** Logical name of the table whose rows the segment holds. */
    readonly entityType: string;
    /** Absent until the segment was evaluated: "not evaluated yet" is not zero. */
    readonly members?: number;
    readonly status: string;
    /** Stopped and expired segments can no longer be chosen. */
    readonly active: boolean;
    /** Whether people can be added by hand: static segments built here. */
    readonly takesMembers: boolean;
}
