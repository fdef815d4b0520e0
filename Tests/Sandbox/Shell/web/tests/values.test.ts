import assert from "node:assert/strict";
import { test } from "node:test";
import { type ColumnValue, readValue, sameValue, writeValue } from "../src/data/columnValue";
import { formatValue } from "../src/data/format";
import { toPayload } from "../src/data/payload";
import { fromWallClock, toWallClock } from "../src/data/timeZone";
import { column, pet } from "./sample";

const of = (name: string) => pet.columns[name] ?? column(name);
const berlin = "Europe/Berlin";
const entitySet = (table: string): Promise<string> => Promise.resolve(`${table}s`);

test("A time is the user's wall clock, in summer and in winter", () => {
    const summer = readValue(of("new_fedon"), { new_fedon: "2026-07-01T10:00:00Z" }, berlin) as Date;
    const winter = readValue(of("new_fedon"), { new_fedon: "2026-01-01T10:00:00Z" }, berlin) as Date;
    assert.deepEqual([summer.getHours(), winter.getHours()], [12, 11]);
});

test("A time goes back to the instant it came from", () => {
    for (const instant of ["2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z", "2026-10-25T02:30:00Z", "2026-07-01T22:15:00Z"])
        assert.equal(fromWallClock(toWallClock(new Date(instant), berlin), berlin).toISOString(), new Date(instant).toISOString());
});

test("A date alone is the same day in every time zone", () => {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Honolulu", berlin]) {
        const date = readValue(of("new_born"), { new_born: "2026-02-03" }, zone) as Date;
        assert.deepEqual([date.getFullYear(), date.getMonth(), date.getDate()], [2026, 1, 3]);
        assert.equal(writeValue(of("new_born"), date, zone), "2026-02-03");
    }
});

test("A time that does not depend on time zones stays as typed", () => {
    const independent = column("at", { type: "DateTime", dateTimeBehavior: "TimeZoneIndependent" });
    const value = readValue(independent, { at: "2026-02-03T08:00:00Z" }, "Asia/Tokyo") as Date;
    assert.equal(value.getHours(), 8);
    assert.equal(writeValue(independent, value, "Asia/Tokyo"), "2026-02-03T08:00:00Z");
});

test("A lookup carries name and table of its target", () => assert.deepEqual(
    readValue(of("new_keeperid"), {
        "_new_keeperid_value": "7", "_new_keeperid_value@OData.Community.Display.V1.FormattedValue": "Ann", "_new_keeperid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "contact",
    }, berlin),
    { id: "7", name: "Ann", entityType: "contact" },
));

test("Several choices travel as text with commas", () => {
    assert.deepEqual(readValue(of("new_tricks"), { new_tricks: "1,2" }, berlin), [1, 2]);
    assert.equal(writeValue(of("new_tricks"), [1, 2], berlin), "1,2");
    assert.equal(writeValue(of("new_tricks"), [], berlin), null);
});

test("Empty text and no value are the same, in whatever order choices were ticked", () => {
    assert.equal(sameValue("", null), true);
    assert.equal(sameValue([1, 2], [2, 1]), true);
    assert.equal(sameValue(0, null), false);
    assert.equal(sameValue(false, null), false);
});

test("A lookup is bound through the navigation property of its target's table", async () => assert.deepEqual(
    await toPayload(pet, new Map<string, ColumnValue>([["new_keeperid", { id: "{7}", name: "Ann", entityType: "contact" }], ["new_age", 3]]), berlin, entitySet),
    { "new_KeeperId_contact@odata.bind": "/contacts(7)", "new_age": 3 },
));

test("Clearing a lookup binds nothing", async () => assert.deepEqual(
    await toPayload(pet, new Map([["new_keeperid", null]]), berlin, entitySet),
    { "new_KeeperId_account@odata.bind": null },
));

test("A lookup to a table it cannot point at is refused by name", async () => assert.rejects(
    toPayload(pet, new Map([["new_keeperid", { id: "7", name: "", entityType: "lead" }]]), berlin, entitySet),
    /new_keeperid cannot point at table 'lead'/,
));

test("A value that was changed on the form is formatted in the user's language", () => {
    assert.equal(formatValue(of("new_born"), new Date(2026, 1, 3), "de-DE"), "03.02.26");
    assert.equal(formatValue(of("new_tricks"), [1, 2], "en-US"), "Sit; Roll");
    assert.equal(formatValue(of("new_chipped"), true, "en-US"), "Yes");
    assert.equal(formatValue(of("new_age"), 1200, "de-DE"), "1.200");
});
