import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Complaints, definitionOf, DesignerDriver, Leads, Missing, Readers, Staff } from "./designerDriver";

const foreign = `{ "version": 1, "trigger": { "audience": "${Readers}", "exclusionSegments": ["${Staff}"], "x": 1.10 }, "actions": [ {"id":"t1","type":"future","big":12345678901234567890}, {"id":"exit","type":"exit"} ] }`;

describe("Undo and redo", () => {
    it("Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z bring again", async () => {
        const start = definitionOf(Readers, [Staff]);
        const designer = new DesignerDriver(start);
        await designer.settled();
        await designer.user.click(screen.getByRole("button", { name: "Remove Staff" }));
        await waitFor(() => expect(designer.text).toBe(definitionOf(Readers)));
        await designer.user.keyboard("{Control>}z{/Control}");
        await waitFor(() => expect(designer.text).toBe(start));
        await designer.user.keyboard("{Control>}y{/Control}");
        await waitFor(() => expect(designer.text).toBe(definitionOf(Readers)));
        await designer.user.keyboard("{Control>}z{/Control}");
        await designer.user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
        await waitFor(() => expect(designer.text).toBe(definitionOf(Readers)));
    });

    it("While a search is typed Ctrl+Z belongs to the text", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff]));
        await designer.settled();
        await designer.user.click(screen.getByRole("button", { name: "Remove Staff" }));
        await waitFor(() => expect(designer.text).toBe(definitionOf(Readers)));
        await designer.user.type(await screen.findByRole("combobox", { name: "Exclude another segment" }), "abc{Control>}z{/Control}");
        expect(designer.text).toBe(definitionOf(Readers));
    });

    it("A definition that comes from the server starts a new history", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff]));
        await designer.settled();
        await designer.user.click(screen.getByRole("button", { name: "Remove Staff" }));
        await waitFor(() => expect(designer.text).toBe(definitionOf(Readers)));
        designer.host.context.parameters.definition = { raw: definitionOf(Readers, [Complaints]) };
        designer.host.update();
        expect(screen.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
        await waitFor(() => expect(designer.cards("Exclude this segment")[0]).toContain("Complaints"));
    });
});

describe("A definition of another writer", () => {
    it("Unknown properties, steps, formatting and numbers stay as they are written", async () => {
        const designer = new DesignerDriver(foreign);
        await designer.settled();
        await designer.user.click(screen.getByRole("button", { name: "Remove Staff" }));
        await waitFor(() => expect(designer.text).toBe(foreign.replace(`"${Staff}"`, "")));
        expect(designer.problems).toContain("Unknown step: Steps of the type “future” are not supported.");
    });

    it("A malformed definition is shown with path, place and reason, and is not overwritten", () => {
        const designer = new DesignerDriver('{"version":1,\n"trigger":{"audience":}}');
        expect(screen.getByRole("alert").textContent).toContain("InvalidDefinition at $.trigger.audience (line 2, column 23): “}” is not expected here.");
        expect(screen.getByRole("textbox", { name: "Text of the definition" })).toHaveProperty("value", '{"version":1,\n"trigger":{"audience":}}');
        expect(designer.host.notified).toBe(0);
        expect(screen.getByRole("button", { name: "Apply corrected text" }).getAttribute("aria-disabled")).toBe("true");
    });

    it("A value of the wrong kind is named with its path and what belongs there", () => {
        new DesignerDriver('{"version":1,"trigger":{"exclusionSegments":["staff"]}}');
        expect(screen.getByRole("alert").textContent).toContain("InvalidDefinition at $.trigger.exclusionSegments[0]: the id of a segment is expected here");
    });

    it("Only a corrected text can be applied", async () => {
        const designer = new DesignerDriver('{"version":1,}');
        const text = screen.getByRole("textbox", { name: "Text of the definition" });
        await designer.user.clear(text);
        await designer.user.paste(definitionOf(Readers));
        expect(screen.getByRole("alert").textContent).toContain("The text can be read now.");
        await designer.user.click(screen.getByRole("button", { name: "Apply corrected text" }));
        await waitFor(() => expect(designer.text).toBe(definitionOf(Readers)));
        expect(await screen.findByText("Audience: Contact")).toBeTruthy();
    });
});

describe("Problems", () => {
    it("All problems are listed together, each in a sentence", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Readers, Staff, Staff, Missing], [Leads]));
        await designer.settled();
        await waitFor(() =>
            expect(designer.problems).toEqual([
                "Exclude this segment: “Newsletter readers” is the audience itself, so nobody could enter.",
                "Exclude this segment: “Staff” is listed twice.",
                `Exclude this segment: The segment ${Missing} does not exist, or you are not allowed to read it.`,
                "Exit by segment: “Leads in Bavaria” holds Lead rows, but the audience “Newsletter readers” holds Contact rows.",
            ]),
        );
    });

    it("Go to shows the pane of the problem and focuses its place", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [], [Leads]));
        await designer.settled();
        await designer.user.click(await screen.findByRole("button", { name: "Go to Exit by segment" }));
        expect(screen.getByRole("heading", { name: "Exit criteria" })).toBeTruthy();
        expect(document.activeElement?.textContent).toContain("Leads in Bavaria");
    });

    it("Segments that cannot be read are told once, and can be retried", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff]), ({ webAPI }) => (webAPI.answer = () => Promise.reject(new Error("busy"))));
        expect((await screen.findByRole("alert")).textContent).toContain("The names of the segments could not be read: busy");
        expect(designer.problems).toEqual([]);
        designer.host.context.webAPI.answer = (_, rows) => Promise.resolve(rows());
        await designer.user.click(screen.getByRole("button", { name: "Try again" }));
        await waitFor(() => expect(designer.cards("Exclude this segment")[0]).toContain("Staff"));
    });
});

describe("A journey that is not to be changed", () => {
    it("Shows everything and offers no edit", async () => {
        const designer = new DesignerDriver(definitionOf(Readers, [Staff]), ({ mode }) => (mode.isControlDisabled = true));
        await designer.settled();
        expect(designer.cards("Exclude this segment")[0]).toContain("Staff");
        expect(screen.queryByRole("combobox")).toBeNull();
        expect(screen.queryByRole("button", { name: /Remove|Undo|Redo/ })).toBeNull();
        await designer.showExit();
        expect(screen.getByRole("heading", { name: "Exit criteria" })).toBeTruthy();
    });
});
