import { describe, expect, it } from "vitest";
import type { Segment } from "../../shared/model/segment";
import { PagedResults, PageSize } from "../../shared/picker/pagedResults";

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A server with so many segments that notes what it is asked for. */
function server(size: number, count: () => Promise<number> = () => Promise.resolve(size)) {
    const asked: string[] = [];
    const page = (_: unknown, number: number, length: number, cookie?: string) => {
        asked.push(`page ${number}${cookie ? ` after ${cookie}` : ""}`);
        const first = (number - 1) * length;
        const rows = Array.from({ length: Math.max(0, Math.min(length, size - first)) }, (_, i) => ({ id: String(first + i) }) as Segment);
        return Promise.resolve({ rows, cookie: size > number * length ? `cookie ${number}` : undefined });
    };
    return { asked, queries: { page, count: () => (asked.push("count"), count()) } };
}

function results(queries: ReturnType<typeof server>["queries"], changed: () => void = () => undefined) {
    return new PagedResults(queries, { search: "" }, changed);
}

describe("Paging through segments", () => {
    it("A short answer needs one request and no count", async () => {
        const { asked, queries } = server(3);
        const found = results(queries);
        found.need(0, 20);
        await settle();
        expect(asked).toEqual(["page 1"]);
        expect([found.total, found.totalIsExact]).toEqual([3, true]);
    });

    it("13,000 segments cost one page and one count", async () => {
        const { asked, queries } = server(13000);
        const found = results(queries);
        found.need(0, 20);
        await settle();
        expect(asked).toEqual(["page 1", "count"]);
        expect(found.total).toBe(13000);
    });

    it("The next page is asked for with the cookie of the one before, and each page once", async () => {
        const { asked, queries } = server(13000);
        const found = results(queries);
        found.need(0, 20);
        await settle();
        found.need(30, 70);
        found.need(40, 80);
        await settle();
        expect(asked).toEqual(["page 1", "count", "page 2 after cookie 1"]);
        expect(found.at(PageSize)?.id).toBe(String(PageSize));
    });

    it("A jump to the end reads the last page and none between", async () => {
        const { asked, queries } = server(13000);
        const found = results(queries);
        found.need(0, 20);
        await settle();
        found.need(12980, 12999);
        await settle();
        expect(asked).toEqual(["page 1", "count", "page 260"]);
        expect(found.at(12999)?.id).toBe("12999");
        expect(found.at(6000)).toBeUndefined();
    });

    it("Where counting fails, the list grows with its pages until one is short", async () => {
        const { queries } = server(PageSize + 5, () => Promise.reject(new Error("8004E023")));
        const found = results(queries);
        found.need(0, 20);
        await settle();
        expect([found.total, found.totalIsExact]).toEqual([PageSize + 1, false]);
        found.need(PageSize, PageSize);
        await settle();
        expect([found.total, found.totalIsExact]).toEqual([PageSize + 5, true]);
    });

    it("Where counting fails and the last page is full, an empty page ends the list", async () => {
        const { queries } = server(PageSize, () => Promise.reject(new Error("8004E023")));
        const found = results(queries);
        found.need(0, 20);
        await settle();
        found.need(PageSize, PageSize);
        await settle();
        expect([found.total, found.totalIsExact]).toEqual([PageSize, true]);
    });

    it("A failure stays until it is retried", async () => {
        const { queries } = server(3);
        let failing = true;
        const page: typeof queries.page = (...query) => (failing ? Promise.reject(new Error("busy")) : queries.page(...query));
        const found = results({ ...queries, page });
        found.need(0, 20);
        await settle();
        expect(found.error).toMatchObject({ message: "busy" });
        failing = false;
        found.need(0, 20);
        await settle();
        expect(found.total).toBeUndefined();
        found.retry();
        await settle();
        expect([found.error, found.total]).toEqual([undefined, 3]);
    });

    it("Answers after closing are stale and change nothing", async () => {
        const { queries } = server(13000);
        let changes = 0;
        const found = results(queries, () => changes++);
        found.need(0, 20);
        found.close();
        await settle();
        expect(changes).toBe(0);
    });
});
