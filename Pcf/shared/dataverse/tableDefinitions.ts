import type { Choice, Column, TableDefinition } from "../model/tables/tableDefinition";
import { ChoicesAnswer, labelOf, NameAnswer, TableAnswer, toChoices, toTable } from "./metadataAnswers";
import type { ReadMetadata } from "./metadataApi";

export interface TableName {
    readonly label: string;
    readonly collectionLabel: string;
}

const Select = "LogicalName,DisplayName,DisplayCollectionName";
const ColumnFacts = "LogicalName,DisplayName,AttributeType,AttributeTypeName,AttributeOf,IsValidForAdvancedFind";
const ToMany = "SchemaName,ReferencedAttribute,ReferencingEntity,ReferencingAttribute,IsValidForAdvancedFind";
const ToOne = "SchemaName,ReferencedEntity,ReferencedAttribute,ReferencingAttribute,IsValidForAdvancedFind";
const NamesPerRequest = 40;

/** Tables with their columns, relationships and choices, each read once in the life of a control; a failure is asked again. */
export class TableDefinitions {
    private readonly tables = new Map<string, TableDefinition>();
    private readonly names = new Map<string, TableName>();
    private readonly choices = new Map<string, readonly Choice[]>();
    private readonly asked = new Map<string, Promise<void>>();

    public constructor(private readonly read: ReadMetadata) {}

    public table(name: string): TableDefinition | undefined {
        return this.tables.get(name);
    }

    public name(name: string): TableName | undefined {
        return this.tables.get(name) ?? this.names.get(name);
    }

    public choicesOf(table: string, column: string): readonly Choice[] | undefined {
        return this.choices.get(`${table}.${column}`);
    }

    public readTable(name: string): Promise<void> {
        const expand = `Attributes($select=${ColumnFacts}),OneToManyRelationships($select=${ToMany}),ManyToOneRelationships($select=${ToOne})`;
        return this.once(`table ${name}`, async () => {
            const answer = await this.read(`EntityDefinitions(LogicalName='${literal(name)}')?$select=${Select},PrimaryIdAttribute,PrimaryNameAttribute&$expand=${expand}`);
            this.tables.set(name, toTable(answer as TableAnswer));
        });
    }

    public async readNames(names: readonly string[]): Promise<void> {
        const unknown = [...new Set(names)].filter((name) => !this.name(name)).sort();
        const chunks = Array.from({ length: Math.ceil(unknown.length / NamesPerRequest) }, (_, i) => unknown.slice(i * NamesPerRequest, (i + 1) * NamesPerRequest));
        await Promise.all(chunks.map((chunk) => this.once(`names ${chunk.join()}`, () => this.readChunk(chunk))));
    }

    public readChoices(table: string, column: Column): Promise<void> {
        const options = column.kind === "yesNo" ? "($select=TrueOption,FalseOption)" : "($select=Options)";
        const path = `EntityDefinitions(LogicalName='${literal(table)}')/Attributes(LogicalName='${literal(column.name)}')/Microsoft.Dynamics.CRM.${column.type}AttributeMetadata`;
        return this.once(`choices ${table}.${column.name}`, async () => {
            const answer = await this.read(`${path}?$select=LogicalName&$expand=OptionSet${options},GlobalOptionSet${options}`);
            this.choices.set(`${table}.${column.name}`, toChoices(answer as ChoicesAnswer));
        });
    }

    /** A table without a name here may not be read by the user, and keeps its logical one. */
    private async readChunk(names: readonly string[]): Promise<void> {
        const filter = names.map((name) => `LogicalName eq '${literal(name)}'`).join(" or ");
        const { value } = (await this.read(`EntityDefinitions?$select=${Select}&$filter=${encodeURIComponent(filter)}`)) as { value: readonly NameAnswer[] };
        for (const name of names) {
            const found = value.find((each) => each.LogicalName === name);
            const label = labelOf(found?.DisplayName, name);
            this.names.set(name, { label, collectionLabel: labelOf(found?.DisplayCollectionName, label) });
        }
    }

    private once(what: string, ask: () => Promise<void>): Promise<void> {
        const asked = this.asked.get(what);
        if (asked) return asked;
        const asking = ask().catch((failure: unknown) => {
            this.asked.delete(what);
            throw failure;
        });
        this.asked.set(what, asking);
        return asking;
    }
}

function literal(name: string): string {
    return encodeURIComponent(name.replace(/'/g, "''"));
}
