import { describe, expect, it } from "vitest";
import { BoundValue } from "../shared/boundValue";

function bound(initial: string): BoundValue {
    const value = new BoundValue();
    value.accept(initial);
    return value;
}

describe("A bound value", () => {
    it("A stale updateView does not overwrite an edit", () => {
        const value = bound("old");
        value.set("edited");
        expect(value.accept("old")).toBe("edited");
        expect(value.accept("edited")).toBe("edited");
    });

    it("The echo of an earlier edit does not overwrite a later one", () => {
        const value = bound("");
        value.set("first");
        value.set("second");
        expect(value.accept("first")).toBe("second");
        expect(value.accept("second")).toBe("second");
    });

    it("A value from elsewhere replaces the edit", () => {
        const value = bound("old");
        value.set("edited");
        value.accept("edited");
        expect(value.accept("from the server")).toBe("from the server");
    });

    it("A value from elsewhere counts although it equals an edit of long ago", () => {
        const value = bound("a");
        value.set("b");
        value.accept("b");
        value.set("c");
        value.accept("c");
        expect(value.accept("b")).toBe("b");
    });
});
