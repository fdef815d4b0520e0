import type { Shell } from "../app/shell";
import type { FormState } from "../commands/CommandContext";
import { hasPrivilege } from "../data/sessionModel";
import type { ColumnValue } from "../data/columnValue";
import { cellsOf, columnsOf, type FormModel } from "../data/formModel";
import { formatValue } from "../data/format";
import { toPayload } from "../data/payload";
import type { LookupValue } from "../data/row";
import { type ColumnModel, propertyOf, type RequiredLevel, type TableModel } from "../data/tableModel";
import { Store } from "../ui/store";
import type { FieldState, FormNotification } from "./FieldState";
import { FormEvents } from "./FormEvents";
import { FormLayout } from "./FormLayout";
import { fromPreset } from "./preset";
import { defaultsOf, RecordValues } from "./RecordValues";
import { problemsOf } from "./validation";

export type SaveResult = "saved" | "invalid" | "prevented";

/** One record on one form: shared by the controls, code components and scripts of the form. */
export class FormSession {
    /** Counts the changes; whoever shows something of the session subscribes to it. */
    public readonly version = new Store(0);
    public readonly saving = new Store(false);
    /** Counts the saves; sub-grids read their rows again. */
    public readonly saves = new Store(0);
    /** Counts how often a script has asked for the command bar's rules again. */
    public readonly ribbon = new Store(0);
    public readonly notifications = new Store<readonly FormNotification[]>([]);
    /** Id of the tab in front. */
    public readonly tab: Store<string>;
    public id: string | null;
    public problems: ReadonlyMap<string, string> = new Map();
    private readonly values: RecordValues;
    private readonly known: ReadonlySet<string>;
    private readonly fields = new Map<string, FieldState>();
    /** Whether anything was changed since the form opened, beyond the values it was opened with. */
    public isTouched = false;
    /** Code components whose latest output the record has not taken over yet. */
    public readonly outputs = new Set<() => void>();
    private underWay: Promise<unknown> = Promise.resolve();
    /** Functions of scripts on the form's events. */
    public readonly events = new FormEvents();
    /** Tabs, sections and sub-grids. */
    public readonly layout = new FormLayout(() => this.touch());

    /** Opens sessions with {@link openSession}, which reads the record and runs the form's scripts. */
    public constructor(
        public readonly shell: Shell,
        public readonly table: TableModel,
        public readonly form: FormModel,
        id: string | null,
        preset: Record<string, string> = {},
    ) {
        this.id = id;
        this.tab = new Store(form.tabs.find((tab) => tab.visible)?.id ?? "");
        this.values = new RecordValues(table, shell.session.user.timeZone);
        const names = [...columnsOf(form), table.primaryName ?? "", "statecode", "statuscode", "ownerid"];
        this.known = new Set(names.filter((name) => table.columns[name]?.read));
        if (id !== null) return;
        this.values.begin(this.defaults());
        for (const [name, value] of fromPreset(table, preset)) this.values.set(name, value);
    }

    /** Reads the record again; changes are dropped, but for those made since `sent` was sent. */
    public async load(sent?: ReadonlyMap<string, ColumnValue>): Promise<void> {
        if (this.id === null) return;
        const row = await this.shell.webApi.retrieve(this.table.entitySetName, this.id, this.properties());
        this.values.accept(row, sent);
        this.problems = new Map();
        this.touch();
        this.events.loaded();
    }

    /** Brings a tab to the front; one that is not there, or not visible, changes nothing. */
    public showTab(name: string): void {
        const tab = this.form.tabs.find((each) => this.layout.isVisible(each) && each.name === name);
        if (tab) this.tab.set(tab.id);
    }

    public get = (column: string): ColumnValue => this.values.get(column);

    public set(column: string, value: ColumnValue): void {
        if (!this.values.set(column, value)) return;
        this.isTouched = true;
        if (this.problems.has(column)) this.problems = new Map([...this.problems].filter(([name]) => name !== column));
        this.touch();
        this.events.changed(column);
    }

    /** The value as text in the user's language and format. */
    public text(column: ColumnModel): string {
        return this.values.formattedOf(column.logicalName) ?? formatValue(column, this.get(column.logicalName), this.shell.languageTag);
    }

    public get isDirty(): boolean {
        return this.values.dirtyNames.length > 0;
    }

    /** Takes all changes back. */
    public discard(): void {
        this.values.discard();
        this.problems = new Map();
        this.touch();
    }

    /** Whether the form has the column, shown or read along. */
    public knows = (column: string): boolean => this.known.has(column);

    public isColumnDirty = (column: string): boolean => this.values.isDirty(column);

    /** The saved name. */
    public get name(): string {
        const value = this.table.primaryName ? this.values.originalOf(this.table.primaryName) : null;
        return typeof value === "string" ? value : "";
    }

    public get state(): FormState {
        if (this.id === null) return "Create";
        if (this.get("statecode") === 1) return "ReadOnly";
        return hasPrivilege(this.shell.session, this.table.logicalName, "Write") ? "Existing" : "Disabled";
    }

    /** Whether the form lets the user change a column. */
    public isEditable(column: ColumnModel, disabledOnForm: boolean): boolean {
        if (this.field(column.logicalName).disabled ?? disabledOnForm) return false;
        if (column.type === "State") return false;
        return this.state === "Create" ? column.create : this.state === "Existing" && column.update;
    }

    public field = (column: string): FieldState => this.fields.get(column) ?? {};

    public changeField(column: string, change: FieldState): void {
        this.fields.set(column, { ...this.field(column), ...change });
        this.touch();
    }

    public requiredLevel = (column: ColumnModel): RequiredLevel => this.field(column.logicalName).requiredLevel ?? column.requiredLevel;

    /** Checks and sends the record, after a save that is under way has ended: what changed is known only then. A refusal of the server is thrown. */
    public save(): Promise<SaveResult> {
        const result = this.underWay.then(() => this.saveNow());
        this.underWay = result.catch(() => undefined);
        return result;
    }

    private async saveNow(): Promise<SaveResult> {
        this.outputs.forEach((takeOver) => takeOver());
        this.problems = problemsOf(cellsOf(this.form), (name) => this.table.columns[name], this.requiredLevel, this.get);
        this.touch();
        if (this.problems.size > 0) return "invalid";
        if (!(await this.events.mayBeSaved())) return "prevented";
        this.saving.set(true);
        try {
            await this.load(await this.send());
            this.saves.set(this.saves.get() + 1);
            return "saved";
        } finally {
            this.saving.set(false);
            this.touch();
        }
    }

    /** The record as a lookup value. */
    public get reference(): LookupValue | null {
        return this.id === null ? null : { id: this.id, name: this.name, entityType: this.table.logicalName };
    }

    /** Sends the record, and returns the changes that went with it. */
    private async send(): Promise<ReadonlyMap<string, ColumnValue>> {
        const { webApi, metadata, session } = this.shell;
        const sent = this.values.pending();
        const values = this.id === null ? this.values.all() : this.values.changes();
        const body = await toPayload(this.table, values, session.user.timeZone, async (name) => (await metadata.table(name)).entitySetName);
        if (this.id === null) this.id = await webApi.create(this.table.entitySetName, body);
        else if (values.size > 0) await webApi.update(this.table.entitySetName, this.id, body);
        return sent;
    }

    private properties(): string[] {
        const columns = [...this.known].map((name) => this.table.columns[name]).filter((column): column is ColumnModel => column !== undefined);
        return [this.table.primaryKey, ...columns.map(propertyOf).filter((name) => name !== this.table.primaryKey)];
    }

    private defaults(): Map<string, ColumnValue> {
        const shown = columnsOf(this.form).map((name) => this.table.columns[name]).filter((column): column is ColumnModel => column !== undefined);
        const defaults = defaultsOf(shown);
        const { user } = this.shell.session;
        if (this.table.columns.ownerid) defaults.set("ownerid", { id: user.id, name: user.name, entityType: "systemuser" });
        return defaults;
    }

    private touch = (): void => this.version.set(this.version.get() + 1);
}
