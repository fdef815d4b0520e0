import assert from "node:assert/strict";
import { test } from "node:test";
import { NotSupported } from "../src/commands/NotSupported";
import { allHold, type RuleEnvironment } from "../src/commands/rules";
import type { RuleModel } from "../src/data/commandModel";
import type { CommandContext } from "../src/commands/CommandContext";
import { context, row, rule } from "./sample";

const environment: RuleEnvironment = {
    hasPrivilege: (table, right) => `${right} ${table}` === "Create new_pet",
    callRule: (called) => (called.attributes.FunctionName === "later" ? Promise.resolve(true) : called.attributes.FunctionName === "yes"),
};

const ask = async (rules: RuleModel[], where: CommandContext = context()): Promise<boolean> => allHold(rules, where, environment);

test("No rules hold", async () => assert.equal(await ask([]), true));

test("SelectionCountRule counts the selected rows", async () => {
    const exactlyOne = rule("SelectionCountRule", { Minimum: "1", Maximum: "1" });
    assert.equal(await ask([exactlyOne]), false);
    assert.equal(await ask([exactlyOne], context({ selected: [row("1")] })), true);
    assert.equal(await ask([exactlyOne], context({ selected: [row("1"), row("2")] })), false);
});

test("FormStateRule asks for the state of the form", async () => {
    assert.equal(await ask([rule("FormStateRule", { State: "Create" })], context({ formState: "Create" })), true);
    assert.equal(await ask([rule("FormStateRule", { State: "Create" })], context({ formState: "Existing" })), false);
});

test("EntityPrivilegeRule asks for a right on the table it names, else on the bar's", async () => {
    assert.equal(await ask([rule("EntityPrivilegeRule", { PrivilegeType: "Create" })]), true);
    assert.equal(await ask([rule("EntityPrivilegeRule", { PrivilegeType: "Create", EntityName: "contact" })]), false);
});

test("RecordPrivilegeRule of the primary entity asks about the form's table", async () => {
    const primary = context({ primary: { table: "contact", id: "1" } });
    assert.equal(await ask([rule("RecordPrivilegeRule", { PrivilegeType: "Create", AppliesTo: "PrimaryEntity" })], primary), false);
    assert.equal(await ask([rule("RecordPrivilegeRule", { PrivilegeType: "Create", AppliesTo: "SelectedEntity" })], primary), true);
});

test("CustomRule holds at once or later", async () => {
    assert.equal(await ask([rule("CustomRule", { FunctionName: "yes" })]), true);
    assert.equal(await ask([rule("CustomRule", { FunctionName: "later" })]), true);
    assert.equal(await ask([rule("CustomRule", { FunctionName: "no" })]), false);
});

test("ValueRule compares a column of the form", async () => {
    const form = context({ valueOf: (name) => (name === "new_age" ? 3 : null) });
    assert.equal(await ask([rule("ValueRule", { Field: "new_age", Value: "3" })], form), true);
    assert.equal(await ask([rule("ValueRule", { Field: "new_name", Value: "null" })], form), true);
});

test("InvertResult turns a rule round, also one that answers later", async () => {
    assert.equal(await ask([rule("CustomRule", { FunctionName: "yes", InvertResult: "true" })]), false);
    assert.equal(await ask([rule("CustomRule", { FunctionName: "later", InvertResult: "true" })]), false);
});

test("OrRule holds when one of its groups does", async () => {
    const create = [rule("FormStateRule", { State: "Create" })];
    const later = [rule("CustomRule", { FunctionName: "later" })];
    assert.equal(await ask([rule("OrRule", {}, [create, later])]), true);
    assert.equal(await ask([rule("OrRule", {}, [create])]), false);
});

test("A rule that is not supported is refused by its name", () =>
    assert.throws(() => allHold([rule("SkuRule")], context(), environment), (error: unknown) => error instanceof NotSupported && error.feature === "rule rule of SkuRule (SkuRule)"));
