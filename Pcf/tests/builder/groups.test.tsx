import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { all, BuilderDriver, contacts, lastName } from "./builderDriver";

afterEach(() => vi.unstubAllGlobals());

const group = (...children: string[]) => `<filter type="and">${children.join("")}</filter>`;
const butNot = (filter: string) => `<link-entity name="contact" from="contactid" to="contactid" link-type="not any">${filter}</link-entity>`;
const [A, B, C] = ["A", "B", "C"].map(lastName) as [string, string, string];
const sentence = (value: string) => `Last Name: Equals ${value}`;

describe("Groups", () => {
    it("All or at least one of the conditions", async () => {
        const builder = new BuilderDriver(all(A, B));
        await builder.ready();
        expect(screen.getByText("and")).toBeTruthy();
        await builder.user.selectOptions(screen.getByRole("combobox", { name: "Conditions to be met" }), "At least one of these is met");
        await builder.becomes(contacts(`<filter type="or">${A}${B}</filter>`));
        expect(screen.getByText("or")).toBeTruthy();
    });

    it("A new group is empty until a condition is added to it", async () => {
        const builder = new BuilderDriver(all(A));
        await builder.ready();
        await builder.click("button", "Add a group");
        await builder.user.click(await screen.findByRole("menuitem", { name: "Group of conditions" }));
        await builder.becomes(all(A, group()));
        expect(builder.nodes).toEqual([sentence("A"), "Group 1. This group is empty: add a condition or remove it."]);
        await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Group 1/));
        await builder.add("last name", screen.getByRole("group", { name: /^Group 1/ }));
        await builder.becomes(all(A, group(lastName(""))));
    });

    it("A but-not group takes rows out of the whole of an or-group", async () => {
        const builder = new BuilderDriver(contacts(`<filter type="or">${A}${B}</filter>`));
        await builder.ready();
        await builder.click("button", "Add a group");
        await builder.user.click(await screen.findByRole("menuitem", { name: "“But not” group" }));
        await builder.becomes(all(`<filter type="or">${A}${B}</filter>`, butNot(group())));
        expect(screen.getAllByText("but not")).toBeTruthy();
    });

    it("A group is included or taken out", async () => {
        const builder = new BuilderDriver(all(A, group(B)));
        await builder.ready();
        await builder.user.selectOptions(screen.getByRole("combobox", { name: "Use of Group 1" }), "But not");
        await builder.becomes(all(A, butNot(group(B))));
        expect(builder.nodes).toEqual([sentence("A"), "But not: Group 1", sentence("B")]);
        await builder.user.selectOptions(screen.getByRole("combobox", { name: "Use of Group 1" }), "Include");
        await builder.becomes(all(A, group(B)));
    });

    it("Groups are numbered through, subgroups inside of them", async () => {
        const builder = new BuilderDriver(all(group(A), group(group(B), group(C))));
        await builder.ready();
        expect(builder.nodes.filter((node) => node.startsWith("Group"))).toEqual(["Group 1", "Group 2", "Group 2.1", "Group 2.2"]);
    });
});

describe("Keyboard", () => {
    it("One of the rows is a tab stop, and the arrows go from row to row", async () => {
        const builder = new BuilderDriver(all(A, group(B), C));
        await builder.ready();
        const stops = () => Array.from(document.querySelectorAll(".segb-node[tabindex='0']"), (node) => node.getAttribute("aria-label"));
        expect(stops()).toEqual([sentence("A")]);
        await builder.press(sentence("A"), "{ArrowDown}");
        await waitFor(() => expect(stops()).toEqual(["Group 1"]));
        await builder.user.keyboard("{End}");
        await waitFor(() => expect(stops()).toEqual([sentence("C")]));
    });

    it("Alt and the arrows move, group and take out of the group, and the focus follows", async () => {
        const builder = new BuilderDriver(all(A, B));
        await builder.ready();
        await builder.press(sentence("A"), "{Alt>}{ArrowDown}{/Alt}");
        await builder.becomes(all(B, A));
        await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe(sentence("A")));
        await builder.user.keyboard("{Alt>}{ArrowRight}{/Alt}");
        await builder.becomes(all(B, group(A)));
        await builder.press(sentence("A"), "{Alt>}{ArrowLeft}{/Alt}");
        await builder.becomes(all(B, group(), A));
    });

    it("After a removal the next row has the focus, at the end the one before, and the group at last", async () => {
        const builder = new BuilderDriver(all(A, B, C));
        await builder.ready();
        const focused = () => document.activeElement?.getAttribute("aria-label");
        await builder.press(sentence("B"), "{Delete}");
        await builder.becomes(all(A, C));
        await waitFor(() => expect(focused()).toBe(sentence("C")));
        expect(builder.announcement).toBe(`${sentence("B")} removed`);
        await builder.user.keyboard("{Delete}");
        await waitFor(() => expect(focused()).toBe(sentence("A")));
        await builder.user.keyboard("{Delete}");
        await waitFor(() => expect(focused()).toBe("Conditions"));
        expect(screen.getByText("Without conditions, this segment returns all Contacts, inactive rows included.")).toBeTruthy();
    });

    it("Enter goes into the row, Ctrl+Z takes back", async () => {
        const builder = new BuilderDriver(all(A, B));
        await builder.ready();
        await builder.press(sentence("A"), "{Enter}");
        await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole("textbox", { name: "Value of Last Name" })[0]));
        await builder.press(sentence("A"), "{Delete}");
        await builder.becomes(all(B));
        await builder.user.keyboard("{Control>}z{/Control}");
        await builder.becomes(all(A, B));
    });

    it("The menu does what the keys do", async () => {
        const builder = new BuilderDriver(all(A, B));
        await builder.ready();
        await builder.menu(sentence("A"), "Move down");
        await builder.becomes(all(B, A));
        await builder.menu(sentence("A"), "Remove");
        await builder.becomes(all(B));
    });
});
