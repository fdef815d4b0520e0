import { Changes } from "../changes";
import { isGuid, plainGuid } from "../model/guid";
import type { RowQueries } from "./rowQueries";
import type { TableDefinitions } from "./tableDefinitions";

/** Names of rows that lookups point at, looked for in all tables they can be of. */
export class RowNames extends Changes {
    private readonly rowsById = new Map<string, { name: string; table: string }>();
    private readonly asked = new Set<string>();
    private wanted = new Map<string, string[]>();

    public constructor(
        private readonly definitions: Pick<TableDefinitions, "whenTable">,
        private readonly rows: Pick<RowQueries, "byId">,
    ) {
        super();
    }

    /** The id until the name was read; ids asked for together are read together. */
    public nameOf(tables: readonly string[], id: string): string {
        const key = plainGuid(id);
        if (isGuid(key) && !this.rowsById.has(key) && !this.asked.has(key)) {
            if (this.wanted.size === 0) void Promise.resolve().then(() => this.read());
            this.asked.add(key);
            tables.forEach((table) => this.wanted.set(table, [...(this.wanted.get(table) ?? []), key]));
        }
        return this.rowsById.get(key)?.name ?? id;
    }

    /** The table a row was found in. */
    public tableOf(id: string): string | undefined {
        return this.rowsById.get(plainGuid(id))?.table;
    }

    /** Spares reading the name of a row that was just chosen. */
    public learn(id: string, name: string, table: string): void {
        this.rowsById.set(id, { name, table });
    }

    private read(): void {
        const { wanted } = this;
        this.wanted = new Map();
        // a row that cannot be read is shown by its id
        wanted.forEach((ids, table) => void this.readFrom(table, ids).catch(() => undefined));
    }

    private async readFrom(name: string, ids: readonly string[]): Promise<void> {
        const table = await this.definitions.whenTable(name);
        const found = table ? await this.rows.byId(table, ids) : [];
        found.forEach((row) => this.learn(row.id, row.name, name));
        this.changed();
    }
}
