import { Changes } from "../changes";
import type { Choice, Column, TableDefinition } from "../model/tables/tableDefinition";
import { ChoicesAnswer, labelOf, NameAnswer, TableAnswer, toChoices, toTable } from "./metadataAnswers";
import type { ReadMetadata } from "./metadataApi";

export type TableName = Pick<TableDefinition, "label" | "collectionLabel">;

const Names = "$select=LogicalName,DisplayName,DisplayCollectionName";
const Relationship = "SchemaName,ReferencedAttribute,ReferencingAttribute,IsValidForAdvancedFind";
const Columns = "LogicalName,DisplayName,AttributeType,AttributeTypeName,AttributeOf,IsValidForAdvancedFind,IsValidForCreate,IsValidForUpdate";
const NamesPerRequest = 40;

/**
 * Tables with their columns, relationships and choices: each is read when it is first asked for, once in the life of a
 * control. What is not known yet is undefined, and comes with a change.
 */
export class TableDefinitions extends Changes {
    private readonly known = new Map<string, unknown>();
    private readonly asked = new Map<string, Promise<unknown>>();
    private unnamed: string[] = [];
    private failure?: string;

    public constructor(private readonly read: ReadMetadata) {
        super();
    }

    /** Why something could not be read, until `retry`. */
    public get error(): string | undefined {
        return this.failure;
    }

    public table(name: string): TableDefinition | undefined {
        const expand = `Attributes($select=${Columns}),OneToManyRelationships($select=${Relationship},ReferencingEntity),ManyToOneRelationships($select=${Relationship},ReferencedEntity)`;
        return this.get(definition(name), async () => toTable((await this.read(`${definition(name)}?${Names},PrimaryIdAttribute,PrimaryNameAttribute&$expand=${expand}`)) as TableAnswer));
    }

    public async whenTable(name: string): Promise<TableDefinition | undefined> {
        this.table(name);
        await this.asked.get(definition(name));
        return this.table(name);
    }

    public choices(table: string, { kind, name, type }: Column): readonly Choice[] | undefined {
        if (kind !== "choice" && kind !== "choices" && kind !== "yesNo") return undefined;
        const options = kind === "yesNo" ? "($select=TrueOption,FalseOption)" : "($select=Options)";
        const path = `${definition(table)}/Attributes(LogicalName='${literal(name)}')/Microsoft.Dynamics.CRM.${type}AttributeMetadata`;
        return this.get(path, async () => toChoices((await this.read(`${path}?$select=LogicalName&$expand=OptionSet${options},GlobalOptionSet${options}`)) as ChoicesAnswer));
    }

    /** The logical name until the names were read, those asked for together in few requests. */
    public name(name: string): TableName {
        const known = (this.known.get(definition(name)) ?? this.known.get(name)) as TableName | undefined;
        if (!known && !this.asked.has(name)) {
            if (this.unnamed.length === 0) void Promise.resolve().then(() => this.readNames());
            this.unnamed.push(name);
            this.asked.set(name, Promise.resolve());
        }
        return known ?? { label: name, collectionLabel: name };
    }

    public retry(): void {
        this.failure = undefined;
        this.asked.clear();
        this.changed();
    }

    private get<T>(what: string, ask: () => Promise<T>): T | undefined {
        if (!this.asked.has(what)) this.asked.set(what, this.ask(async () => this.known.set(what, await ask())));
        return this.known.get(what) as T | undefined;
    }

    private async ask(reading: () => Promise<unknown>): Promise<void> {
        try {
            await reading();
        } catch (failure) {
            this.failure = (failure as Error).message;
        }
        this.changed();
    }

    private readNames(): void {
        const names = this.unnamed;
        this.unnamed = [];
        for (let from = 0; from < names.length; from += NamesPerRequest) void this.ask(() => this.readSome(names.slice(from, from + NamesPerRequest)));
    }

    /** A table without a name here may not be read by the user. */
    private async readSome(names: readonly string[]): Promise<void> {
        const filter = names.map((name) => `LogicalName eq '${literal(name)}'`).join(" or ");
        const { value } = (await this.read(`EntityDefinitions?${Names}&$filter=${filter}`)) as { value: readonly NameAnswer[] };
        value.forEach(({ LogicalName, DisplayName, DisplayCollectionName }) => {
            const label = labelOf(DisplayName, LogicalName);
            this.known.set(LogicalName, { label, collectionLabel: labelOf(DisplayCollectionName, label) });
        });
    }
}

function definition(table: string): string {
    return `EntityDefinitions(LogicalName='${literal(table)}')`;
}

function literal(name: string): string {
    return encodeURIComponent(name.replace(/'/g, "''"));
}
