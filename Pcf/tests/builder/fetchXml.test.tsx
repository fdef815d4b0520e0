import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { all, BuilderDriver, lastName } from "./builderDriver";

afterEach(() => vi.unstubAllGlobals());

const textbox = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "FetchXML of the segment" });

async function open(builder: BuilderDriver): Promise<void> {
    await builder.ready();
    await builder.click("tab", "FetchXML");
}

function write(text: string): void {
    fireEvent.change(textbox(), { target: { value: text } });
}

describe("The FetchXML view", () => {
    it("Shows the query as it is stored, and takes another one over when told to", async () => {
        const builder = new BuilderDriver(all(lastName("A")));
        await open(builder);
        expect(textbox().value).toBe(all(lastName("A")));
        write(`${all(lastName("B"))}\n`);
        expect(builder.text).toBe(all(lastName("A")));
        await builder.click("button", "Apply");
        await builder.becomes(`${all(lastName("B"))}\n`);
        await builder.click("tab", "Builder");
        expect(builder.nodes).toEqual(["Last Name: Equals B"]);
        await builder.click("button", "Undo");
        await builder.becomes(all(lastName("A")));
    });

    it.each([
        ["<fetch>\n<entity", "Line 2, column 8: the text ends too early."],
        ["<!DOCTYPE x><fetch/>", "Line 1, column 1: a document type (<!DOCTYPE) is not allowed."],
        [`<fetch>\n<entity name="lead"/></fetch>`, "Line 2: the query is about “lead”, not about the table of this segment."],
        ["<grid/>", "Line 1: the text must start with <fetch>, not with <grid>."],
    ])("%j is explained and never replaces the query", async (text, reason) => {
        const builder = new BuilderDriver(all(lastName("A")));
        await open(builder);
        write(text);
        expect(screen.getByText(reason)).toBeTruthy();
        await builder.click("button", "Apply");
        expect(builder.host.notified).toBe(0);
    });

    it("A text that was not applied is still there after a look at the builder", async () => {
        const builder = new BuilderDriver(all(lastName("A")));
        await open(builder);
        write("<fetch>");
        await builder.click("tab", "Builder");
        await builder.click("tab", "FetchXML (not applied)");
        expect(textbox().value).toBe("<fetch>");
        await builder.click("button", "Discard changes");
        expect(textbox().value).toBe(all(lastName("A")));
    });

    it("A stored text that cannot be read is shown with its place instead of groups", async () => {
        const builder = new BuilderDriver("<fetch>\n  <entity name='contact'>\n</fetch>");
        expect(await screen.findByText("Line 3, column 1: found the end tag and the one expected: </fetch>, </entity>.")).toBeTruthy();
        write(all(lastName("A")));
        await builder.click("button", "Apply");
        await builder.click("tab", "Builder");
        await waitFor(() => expect(builder.nodes).toEqual(["Last Name: Equals A"]));
    });
});
