import assert from "node:assert/strict";
import { test } from "node:test";
import type { Shell } from "../src/app/shell";
import type { FormModel } from "../src/data/formModel";
import { FormSession } from "../src/forms/FormSession";
import { pet } from "./sample";

/** A server of one row that answers updates when it is told to. */
function server(stored: Record<string, unknown>): { shell: Shell; stored: Record<string, unknown>; answer: () => void } {
    const waiting: (() => void)[] = [];
    const shell = {
        session: { user: { timeZone: "UTC" } },
        metadata: {},
        webApi: {
            retrieve: () => Promise.resolve({ ...stored }),
            update: async (_set: string, _id: string, body: Record<string, unknown>) => {
                Object.assign(stored, body);
                await new Promise<void>((resolve) => waiting.push(resolve));
            },
        },
    } as unknown as Shell;
    return { shell, stored, answer: () => waiting.shift()?.() };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test("A change that is taken back while it is being saved is taken back by the next save", async () => {
    const { shell, stored, answer } = server({ new_name: "Rex" });
    const session = new FormSession(shell, pet, { header: [], tabs: [] } as unknown as FormModel, "7");
    await session.load();
    session.set("new_name", "Max");
    const first = session.save();
    await turn();
    assert.equal(stored["new_name"], "Max");

    session.set("new_name", "Rex");
    const second = session.save();
    await turn();
    answer();
    await first;
    await turn();
    answer();

    assert.equal(await second, "saved");
    assert.equal(stored["new_name"], "Rex");
    assert.equal(session.isDirty, false);
});
