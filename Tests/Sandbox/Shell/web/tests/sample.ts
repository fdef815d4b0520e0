import type { CommandContext } from "../src/commands/CommandContext";
import type { RuleModel } from "../src/data/commandModel";
import type { ColumnModel, TableModel } from "../src/data/tableModel";

export const column = (logicalName: string, change: Partial<ColumnModel> = {}): ColumnModel => ({
    logicalName, schemaName: logicalName, type: "String", label: logicalName, requiredLevel: "None", create: true, update: true, read: true, precision: 0, dateTimeBehavior: "UserLocal", ...change,
});

export const pet: TableModel = {
    logicalName: "new_pet", schemaName: "new_Pet", entitySetName: "new_pets", displayName: "Pet", collectionName: "Pets", primaryKey: "new_petid", primaryName: "new_name",
    ownership: "User", isActivity: false, isQuickCreateEnabled: true, related: [],
    columns: Object.fromEntries([
        column("new_name"),
        column("new_age", { type: "Integer", minValue: 0, maxValue: 200 }),
        column("new_born", { type: "DateTime", dateTimeBehavior: "DateOnly", format: "date" }),
        column("new_fedon", { type: "DateTime" }),
        column("new_keeperid", { type: "Customer", targets: [{ table: "account", navigation: "new_KeeperId_account" }, { table: "contact", navigation: "new_KeeperId_contact" }] }),
        column("new_tricks", { type: "MultiSelectPicklist", options: [{ value: 1, label: "Sit" }, { value: 2, label: "Roll" }] }),
        column("new_chipped", { type: "Boolean", options: [{ value: 1, label: "Yes" }, { value: 0, label: "No" }] }),
    ].map((each) => [each.logicalName, each])),
};

export const row = (id: string): { Id: string; Name: string; TypeName: string } => ({ Id: id, Name: `Pet ${id}`, TypeName: "new_pet" });

export const context = (change: Partial<CommandContext> = {}): CommandContext => ({
    bar: "HomepageGrid", table: pet, selected: [], shown: [], primaryControl: undefined, selectedControl: undefined, ...change,
});

export const rule = (type: string, attributes: Record<string, string> = {}, any: RuleModel[][] = []): RuleModel => ({ id: `rule of ${type}`, type, attributes, parameters: [], any });
