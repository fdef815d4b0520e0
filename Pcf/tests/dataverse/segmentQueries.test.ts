import { describe, expect, it } from "vitest";
import { SegmentQueries } from "../../shared/dataverse/segmentQueries";
import { segmentId, segmentRow } from "../../shared/testing/segments";

function queriesOver(rows: object[]): { queries: SegmentQueries; sent: string[] } {
    const sent: string[] = [];
    const queries = new SegmentQueries({
        retrieveMultipleRecords: (table, options) => {
            sent.push(`${table} ${decodeURIComponent(options ?? "")}`);
            return Promise.resolve({ entities: rows, nextLink: "" });
        },
    });
    return { queries, sent };
}

describe("Reading segments", () => {
    it("A row becomes a segment with labels in the user's language", async () => {
        const { queries } = queriesOver([segmentRow(1, { name: "Readers", source: "Echtzeitmarketing", members: 4430 })]);
        expect((await queries.page({ search: "" }, 1, 50)).rows).toEqual([
            { id: segmentId(1), name: "Readers", source: "Echtzeitmarketing", entityType: "contact", members: 4430, takesMembers: false, status: "Ready to use", active: true },
        ]);
    });

    it("A segment that was never evaluated has no member count, although the column holds 0", async () => {
        const { queries } = queriesOver([segmentRow(1, { name: "New", members: null })]);
        expect((await queries.page({ search: "" }, 1, 50)).rows[0]?.members).toBeUndefined();
    });

    it("Stopped and expired segments are not active", async () => {
        const { queries } = queriesOver([segmentRow(1, { name: "Old", status: "Expired" })]);
        expect((await queries.page({ search: "" }, 1, 50)).rows[0]).toMatchObject({ active: false, status: "Expired" });
    });

    it("All ids of a journey are read in one query", async () => {
        const { queries, sent } = queriesOver([]);
        await queries.byId(Array.from({ length: 40 }, (_, i) => segmentId(i)));
        expect(sent).toHaveLength(1);
        expect(sent[0]).toMatch(/^seg_segment \?fetchXml=<fetch>/);
    });

    it("More than 200 ids are asked for in several queries, as addresses are limited in length", async () => {
        const { queries, sent } = queriesOver([]);
        await queries.byId(Array.from({ length: 401 }, (_, i) => segmentId(i)));
        expect(sent).toHaveLength(3);
    });
});
