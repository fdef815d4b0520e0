import type { Choice, Column, ColumnKind, Relationship, TableDefinition } from "../model/tables/tableDefinition";

interface Label {
    readonly UserLocalizedLabel?: { readonly Label?: string } | null;
}

interface OneToMany {
    readonly SchemaName: string;
    readonly ReferencingEntity: string;
    readonly ReferencingAttribute: string;
    readonly ReferencedEntity: string;
    readonly ReferencedAttribute: string;
    readonly IsValidForAdvancedFind?: boolean;
}

interface Attribute {
    readonly LogicalName: string;
    readonly DisplayName?: Label;
    readonly AttributeType?: string;
    readonly AttributeTypeName?: { readonly Value?: string };
    readonly AttributeOf?: string | null;
    readonly IsValidForAdvancedFind?: { readonly Value?: boolean };
    readonly IsValidForCreate?: boolean;
    readonly IsValidForUpdate?: boolean;
}

export interface NameAnswer {
    readonly LogicalName: string;
    readonly DisplayName?: Label;
    readonly DisplayCollectionName?: Label;
}

export interface TableAnswer extends NameAnswer {
    readonly PrimaryIdAttribute: string;
    readonly PrimaryNameAttribute?: string | null;
    readonly Attributes: readonly Attribute[];
    readonly OneToManyRelationships: readonly OneToMany[];
    readonly ManyToOneRelationships: readonly OneToMany[];
}

interface Option {
    readonly Value: number;
    readonly Label?: Label;
}

interface OptionSet {
    readonly Options?: readonly Option[];
    readonly TrueOption?: Option;
    readonly FalseOption?: Option;
}

export interface ChoicesAnswer {
    readonly OptionSet?: OptionSet | null;
    readonly GlobalOptionSet?: OptionSet | null;
}

/** Types of columns that a segment can ask about (AttributeTypeCode of the Web API). */
const Kinds: Readonly<Record<string, ColumnKind>> = {
    String: "text",
    Memo: "text",
    Integer: "whole",
    BigInt: "whole",
    Decimal: "decimal",
    Double: "decimal",
    Money: "decimal",
    DateTime: "date",
    Picklist: "choice",
    State: "choice",
    Status: "choice",
    MultiSelectPicklist: "choices",
    Boolean: "yesNo",
    Lookup: "lookup",
    Customer: "lookup",
    Owner: "owner",
    Uniqueidentifier: "id",
};

export function labelOf(label: Label | undefined, otherwise: string): string {
    return label?.UserLocalizedLabel?.Label || otherwise;
}

export function toTable(answer: TableAnswer): TableDefinition {
    const label = labelOf(answer.DisplayName, answer.LogicalName);
    const toOne = answer.ManyToOneRelationships.filter(isSearchable);
    return {
        name: answer.LogicalName,
        label,
        collectionLabel: labelOf(answer.DisplayCollectionName, label),
        primaryKey: answer.PrimaryIdAttribute,
        primaryName: answer.PrimaryNameAttribute || answer.PrimaryIdAttribute,
        columns: byLabel(answer.Attributes.map((each) => toColumn(each, answer.ManyToOneRelationships)).filter((column): column is Column => column !== undefined)),
        relationships: [...toOne.map(fromMany), ...answer.OneToManyRelationships.filter(isSearchable).map(fromOne)],
    };
}

export function toChoices({ OptionSet, GlobalOptionSet }: ChoicesAnswer): Choice[] {
    const { Options, TrueOption, FalseOption } = OptionSet ?? GlobalOptionSet ?? {};
    const options = Options ?? [TrueOption, FalseOption].filter((each): each is Option => each !== undefined);
    return options.map((option) => ({ value: String(option.Value), label: labelOf(option.Label, String(option.Value)) }));
}

function toColumn(attribute: Attribute, relationships: readonly OneToMany[]): Column | undefined {
    const { LogicalName: name, AttributeType = "" } = attribute;
    const type = attribute.AttributeTypeName?.Value === "MultiSelectPicklistType" ? "MultiSelectPicklist" : AttributeType;
    const kind = Kinds[type];
    if (!kind || attribute.AttributeOf || attribute.IsValidForAdvancedFind?.Value === false) return undefined;
    const targets = type === "Owner" ? ["systemuser", "team"] : relationships.filter((r) => r.ReferencingAttribute === name).map((r) => r.ReferencedEntity);
    return { name, label: labelOf(attribute.DisplayName, name), kind, type, targets: [...new Set(targets)], canCreate: attribute.IsValidForCreate !== false, canUpdate: attribute.IsValidForUpdate !== false };
}

function isSearchable(relationship: OneToMany): boolean {
    return relationship.IsValidForAdvancedFind !== false;
}

function fromMany(relationship: OneToMany): Relationship {
    return { name: relationship.SchemaName, direction: "toOne", table: relationship.ReferencedEntity, from: relationship.ReferencedAttribute, to: relationship.ReferencingAttribute };
}

function fromOne(relationship: OneToMany): Relationship {
    return { name: relationship.SchemaName, direction: "toMany", table: relationship.ReferencingEntity, from: relationship.ReferencingAttribute, to: relationship.ReferencedAttribute };
}

function byLabel(columns: Column[]): Column[] {
    return columns.sort((a, b) => a.label.localeCompare(b.label));
}
