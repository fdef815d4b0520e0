import { type ColumnValue, isEmpty, readValue, sameValue } from "../data/columnValue";
import { formattedOnly, type Row } from "../data/row";
import { type ColumnModel, propertyOf, type TableModel } from "../data/tableModel";

/** The values of one record: as the server has them, and what was changed since. */
export class RecordValues {
    private original = new Map<string, ColumnValue>();
    private formatted = new Map<string, string>();
    private changed = new Map<string, ColumnValue>();

    public constructor(private readonly table: TableModel, private readonly timeZone: string) {}

    /** Takes a row as read; of the changes only those stay that were made after `sent` was sent, a change back included. */
    public accept(row: Row, sent?: ReadonlyMap<string, ColumnValue>): void {
        const names = sent ? new Set([...this.changed.keys(), ...sent.keys()]) : [];
        const since = new Map([...names].map((name) => [name, this.get(name)] as const));
        this.changed = new Map([...since].filter(([name, value]) => !(sent?.has(name) && sameValue(sent.get(name) ?? null, value))));
        this.original = new Map();
        this.formatted = new Map();
        for (const column of Object.values(this.table.columns)) {
            if (!(propertyOf(column) in row)) continue;
            this.original.set(column.logicalName, readValue(column, row, this.timeZone));
            const text = formattedOnly(row, propertyOf(column));
            if (text !== undefined) this.formatted.set(column.logicalName, text);
        }
    }

    /** Values of a new record that the form shows without being unsaved. */
    public begin(defaults: ReadonlyMap<string, ColumnValue>): void {
        this.original = new Map(defaults);
    }

    public get = (name: string): ColumnValue => (this.changed.has(name) ? this.changed.get(name) : this.original.get(name)) ?? null;

    /** The value as the server has it. */
    public originalOf = (name: string): ColumnValue => this.original.get(name) ?? null;

    /** The server's text of a value that was not changed. */
    public formattedOf = (name: string): string | undefined => (this.changed.has(name) ? undefined : this.formatted.get(name));

    public isDirty = (name: string): boolean => this.changed.has(name);

    public get dirtyNames(): string[] {
        return [...this.changed.keys()];
    }

    /** Returns whether the value is another one now. */
    public set(name: string, value: ColumnValue): boolean {
        if (sameValue(this.get(name), value)) return false;
        if (sameValue(this.original.get(name) ?? null, value)) this.changed.delete(name);
        else this.changed.set(name, value);
        return true;
    }

    public discard(): void {
        this.changed = new Map();
    }

    /** The changes as they are now. */
    public pending = (): ReadonlyMap<string, ColumnValue> => new Map(this.changed);

    /** What an update request carries. */
    public changes = (): ReadonlyMap<string, ColumnValue> => new Map([...this.changed].filter(([name]) => this.table.columns[name]?.update));

    /** What a create request carries: all values there are. */
    public all(): ReadonlyMap<string, ColumnValue> {
        const values = new Map([...this.original, ...this.changed]);
        return new Map([...values].filter(([name, value]) => !isEmpty(value) && this.table.columns[name]?.create));
    }
}

/** Defaults of a new record: those of its choices and yes/no columns. */
export function defaultsOf(columns: readonly ColumnModel[]): Map<string, ColumnValue> {
    const defaults = new Map<string, ColumnValue>();
    for (const column of columns) {
        if (column.type === "Boolean") defaults.set(column.logicalName, column.defaultValue === 1);
        else if (column.type === "Picklist" && column.options?.some((option) => option.value === column.defaultValue)) defaults.set(column.logicalName, column.defaultValue ?? null);
    }
    return defaults;
}
