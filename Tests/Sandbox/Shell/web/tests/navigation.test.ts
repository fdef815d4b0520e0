import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAddress, parseAddress, type Route } from "../src/navigation/route";
import { moveFocus } from "../src/views/gridKeyboard";
import { click, toggle } from "../src/views/selection";

const routes: Route[] = [
    { page: "home" },
    { page: "list", table: "new_pet" },
    { page: "list", table: "new_pet", viewId: "0f" },
    { page: "record", table: "new_pet", id: "0f" },
    { page: "record", table: "new_pet", id: "0f", tab: "tab_health" },
    { page: "record", table: "new_pet", formId: "0a", preset: { new_name: "Rex & Co", new_age: "3" } },
    { page: "webresource", name: "new_/help.html", data: "a=1" },
];

test("An address leads back to its page", () => {
    for (const route of routes) assert.deepEqual(parseAddress(new URL(formatAddress({ app: "1", route }), "http://x").search), { app: "1", route });
});

test("Ids in addresses may have braces and capitals, as the platform writes them", () =>
    assert.deepEqual(parseAddress("?appid=1&pagetype=entityrecord&etn=new_pet&id=%7B0F%7D").route, { page: "record", table: "new_pet", id: "0f" }));

test("Arrows move between the cells of a grid and stop at its edges", () => {
    assert.deepEqual(moveFocus({ row: 1, column: 1 }, "ArrowUp", false, 5, 4), { row: 0, column: 1 });
    assert.deepEqual(moveFocus({ row: 0, column: 1 }, "ArrowUp", false, 5, 4), { row: 0, column: 1 });
    assert.deepEqual(moveFocus({ row: 2, column: 3 }, "ArrowRight", false, 5, 4), { row: 2, column: 3 });
});

test("Home and End move in the row, with Ctrl in the grid", () => {
    assert.deepEqual(moveFocus({ row: 2, column: 2 }, "End", false, 5, 4), { row: 2, column: 3 });
    assert.deepEqual(moveFocus({ row: 2, column: 2 }, "Home", true, 5, 4), { row: 0, column: 0 });
    assert.equal(moveFocus({ row: 2, column: 2 }, "x", false, 5, 4), undefined);
});

test("A click selects a row alone, with Ctrl another one, with Shift all between", () => {
    const ids = ["a", "b", "c", "d"];
    assert.deepEqual([...click(new Set(["a"]), ids, "c", "a", { ctrl: false, shift: false })], ["c"]);
    assert.deepEqual([...click(new Set(["a"]), ids, "c", "a", { ctrl: true, shift: false })], ["a", "c"]);
    assert.deepEqual([...click(new Set(["a"]), ids, "c", "a", { ctrl: false, shift: true })], ["a", "b", "c"]);
    assert.deepEqual([...toggle(new Set(["a"]), "a")], []);
});
