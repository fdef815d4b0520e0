import { describe, expect, it } from "vitest";
import { rowAfterKey } from "../../shared/picker/listKeys";
import { listSize } from "../../shared/picker/listSize";
import { MaxRowsInView, scrollTopFor, windowAt } from "../../shared/picker/listWindow";

describe("Keys of the list", () => {
    it.each([
        ["ArrowDown", -1, 0],
        ["ArrowDown", 99, 99],
        ["ArrowUp", 0, 0],
        ["ArrowUp", 5, 4],
        ["PageDown", 0, 8],
        ["PageDown", 97, 99],
        ["PageUp", 20, 12],
        ["PageUp", 3, 0],
        ["Home", 50, 0],
        ["End", 50, 99],
    ])("%s leads from row %i to row %i of 100", (key, from, to) => {
        expect(rowAfterKey(key, from, 100, 8)).toBe(to);
    });

    it("Other keys are for typing, and an empty list has no rows to go to", () => {
        expect(rowAfterKey("a", 3, 100, 8)).toBeUndefined();
        expect(rowAfterKey("ArrowDown", -1, 0, 8)).toBeUndefined();
    });
});

describe("The window of rows", () => {
    it("Never more than 60 rows are in the DOM, and those in view always are", () => {
        for (let scrollTop = 0; scrollTop < 13000 * 44; scrollTop += 1237) {
            const { first, last } = windowAt(scrollTop, 44, MaxRowsInView, 13000);
            expect(last - first + 1).toBeLessThanOrEqual(60);
            expect(first).toBeLessThanOrEqual(Math.floor(scrollTop / 44));
            expect(last).toBeGreaterThanOrEqual(Math.min(12999, Math.floor(scrollTop / 44) + MaxRowsInView));
        }
    });

    it("The list scrolls no further than to bring a row into view", () => {
        expect(scrollTopFor(3, 0, 44, 8)).toBe(0);
        expect(scrollTopFor(8, 0, 44, 8)).toBe(44);
        expect(scrollTopFor(3, 440, 44, 8)).toBe(132);
    });
});

describe("The size of the list", () => {
    it("A wide page shows columns, a narrow one two-line rows", () => {
        expect(listSize({ width: 1400, height: 900 })).toEqual({ width: 840, narrow: false, rowsInView: 8 });
        expect(listSize({ width: 400, height: 900 })).toMatchObject({ width: 376, narrow: true });
    });

    it("On a low page the list is as high as the roomier side of the field", () => {
        expect(listSize({ width: 1400, height: 500 }, { top: 200, bottom: 232 }).rowsInView).toBe(3);
        expect(listSize({ width: 1400, height: 700 }, { top: 500, bottom: 532 }).rowsInView).toBe(8);
    });
});
