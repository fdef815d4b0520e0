import { describe, expect, it } from "vitest";
import { History, record, redo, startHistory, undo } from "../../shared/model/history";

const written = (...texts: string[]): History => texts.reduce(record, startHistory("a"));

describe("Undo and redo", () => {
    it("Undo goes back step by step, redo forth again", () => {
        const back = undo(undo(written("b", "c")));
        expect(back.present).toBe("a");
        expect(redo(redo(back)).present).toBe("c");
    });

    it("At both ends nothing happens", () => {
        const start = startHistory("a");
        expect(undo(start)).toBe(start);
        expect(redo(start)).toBe(start);
    });

    it("A new edit forgets what was undone", () => {
        expect(redo(record(undo(written("b")), "x")).present).toBe("x");
    });

    it("An edit that changes nothing is no step", () => {
        expect(undo(written("b", "b")).present).toBe("a");
    });

    it("The oldest of a hundred steps are let go", () => {
        const long = written(...Array.from({ length: 150 }, (_, i) => `t${i}`));
        expect(long.past).toHaveLength(100);
    });
});
