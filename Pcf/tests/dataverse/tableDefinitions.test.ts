import { describe, expect, it } from "vitest";
import { RowNames } from "../../shared/dataverse/rowNames";
import { TableDefinitions } from "../../shared/dataverse/tableDefinitions";
import { MetadataFake } from "../../shared/testing/metadataFake";
import { segmentId } from "../../shared/testing/segments";

interface Answer {
    json(): Promise<unknown>;
}

/** Definitions over the fake, and what was asked. */
function definitionsOver(fake: MetadataFake): TableDefinitions {
    return new TableDefinitions(async (path) => {
        const body = await ((await fake.fetch(`/api/data/v9.2/${path}`)) as Answer).json();
        if (fake.failure !== undefined) throw new Error(fake.failure);
        return body;
    });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("Table definitions", () => {
    it("A table is read once, with its columns by label and its relationships both ways", async () => {
        const fake = new MetadataFake();
        const definitions = definitionsOver(fake);
        expect(definitions.table("contact")).toBeUndefined();
        definitions.table("contact");
        const contact = await definitions.whenTable("contact");
        expect(fake.requests).toHaveLength(1);
        expect(contact).toMatchObject({ label: "Contact", collectionLabel: "Contacts", primaryKey: "contactid", primaryName: "fullname" });
        expect(contact?.columns.map((column) => column.label)).toEqual([...(contact?.columns ?? [])].map((column) => column.label).sort((a, b) => a.localeCompare(b)));
        expect(contact?.columns.find((column) => column.name === "parentcustomerid")).toMatchObject({ kind: "lookup", targets: ["account", "contact"] });
        expect(contact?.columns.find((column) => column.name === "ownerid")).toMatchObject({ kind: "owner", targets: ["systemuser", "team"] });
        expect(contact?.columns.find((column) => column.name === "seg_interests")).toMatchObject({ kind: "choices" });
        expect(contact?.columns.find((column) => column.name === "entityimage")).toBeUndefined();
        expect(contact?.relationships).toContainEqual({ name: "contact_task", direction: "toMany", table: "task", from: "regardingobjectid", to: "contactid" });
        expect(contact?.relationships).toContainEqual({ name: "account_parentcustomerid", direction: "toOne", table: "account", from: "accountid", to: "parentcustomerid" });
    });

    it("Names asked for together are read together, at most 40 a request; one that is not given stays logical", async () => {
        const fake = new MetadataFake();
        const definitions = definitionsOver(fake);
        const names = ["account", "task", ...Array.from({ length: 60 }, (_, i) => `hidden${i}`)];
        names.forEach((name) => definitions.name(name));
        names.forEach((name) => definitions.name(name));
        await settled();
        expect(fake.requests).toHaveLength(2);
        expect(definitions.name("task")).toEqual({ label: "Task", collectionLabel: "Tasks" });
        expect(definitions.name("hidden1").label).toBe("hidden1");
        await settled();
        expect(fake.requests).toHaveLength(2);
    });

    it("Choices come from the column's own list or from a global one", async () => {
        const fake = new MetadataFake();
        const definitions = definitionsOver(fake);
        const contact = await definitions.whenTable("contact");
        const choicesOf = (name: string) => definitions.choices("contact", contact?.columns.find((column) => column.name === name) ?? { name, label: name, kind: "text", type: "String", targets: [], canCreate: true, canUpdate: true });
        ["gendercode", "seg_interests", "donotemail", "lastname"].forEach(choicesOf);
        await settled();
        expect(choicesOf("gendercode")?.map((choice) => choice.label)).toEqual(["Male", "Female"]);
        expect(choicesOf("seg_interests")?.map((choice) => choice.value)).toEqual(["1", "2", "3"]);
        expect(choicesOf("donotemail")).toEqual([
            { value: "1", label: "Do Not Allow" },
            { value: "0", label: "Allow" },
        ]);
        expect(choicesOf("lastname")).toBeUndefined();
    });

    it("A failure is kept until it is asked again", async () => {
        const fake = new MetadataFake();
        fake.failure = "no rights";
        const definitions = definitionsOver(fake);
        expect(await definitions.whenTable("contact")).toBeUndefined();
        expect(definitions.error).toBe("no rights");
        definitions.table("contact");
        expect(fake.requests).toHaveLength(1);
        fake.failure = undefined;
        definitions.retry();
        expect((await definitions.whenTable("contact"))?.name).toBe("contact");
        expect(definitions.error).toBeUndefined();
    });
});

describe("Names of rows", () => {
    it("Ids asked for together are read together, in each table they can be of", async () => {
        const reads: string[] = [];
        const table = (name: string) => ({ name, label: name, collectionLabel: name, primaryKey: `${name}id`, primaryName: "name", columns: [], relationships: [] });
        const names = new RowNames(
            { whenTable: (name) => Promise.resolve(table(name)) },
            {
                byId: ({ name }, ids) => {
                    reads.push(`${name} ${ids.length}`);
                    return Promise.resolve(name === "account" ? ids.slice(0, 1).map((id) => ({ id, name: "Adventure Works" })) : []);
                },
            },
        );
        const [first, second] = [segmentId(1), segmentId(2)] as [string, string];
        expect(names.nameOf(["account", "contact"], `{${first.toUpperCase()}}`)).toContain("{");
        expect(names.nameOf(["account", "contact"], second)).toBe(second);
        expect(names.nameOf(["account"], "no id")).toBe("no id");
        await settled();
        expect(reads).toEqual(["account 2", "contact 2"]);
        expect(names.nameOf(["account", "contact"], first)).toBe("Adventure Works");
        expect(names.tableOf(first)).toBe("account");
        expect(names.nameOf(["account", "contact"], second)).toBe(second);
    });
});
