import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { SegmentBuilder } from "../../SegmentBuilder";
import { ControlHost } from "../../shared/testing/controlHost";
import { MetadataFake } from "../../shared/testing/metadataFake";
import { MockContext } from "../../shared/testing/mockContext";
import { segmentId, segmentRow } from "../../shared/testing/segments";
import { stringsOf } from "../files";

export const Readers = segmentId(1);
export const Staff = segmentId(2);
export const Itself = segmentId(3);

const rows = [
    segmentRow(1, { name: "Newsletter readers", members: 4430 }),
    segmentRow(2, { name: "Staff", source: "Outbound marketing", members: null }),
    segmentRow(3, { name: "Itself" }),
    segmentRow(4, { name: "Leads in Bavaria", entityType: "lead" }),
    segmentRow(5, { name: "Old", status: "Stopped" }),
];

export function contacts(filter: string): string {
    return `<fetch><entity name="contact">${filter}</entity></fetch>`;
}

export function all(...children: string[]): string {
    return contacts(`<filter type="and">${children.join("")}</filter>`);
}

export const lastName = (value: string) => `<condition attribute="lastname" operator="eq" value="${value}"/>`;

/** A builder on a segment's form. */
export class BuilderDriver {
    public readonly user = userEvent.setup({ delay: null });
    public readonly metadata = new MetadataFake();
    public readonly host: ControlHost;

    public constructor(query: string | null, entityType: string | null = "contact", prepare: (context: MockContext, metadata: MetadataFake) => void = () => undefined) {
        vi.stubGlobal("fetch", this.metadata.fetch);
        vi.stubGlobal("Xrm", { Utility: { getPageContext: () => ({ input: { pageType: "entityrecord", entityName: "seg_segment", entityId: `{${Itself.toUpperCase()}}` } }) } });
        const context = new MockContext(stringsOf("SegmentBuilder"), [...rows], { query, entityType, segmentName: "Spring readers" });
        context.webAPI.perform = () => Promise.resolve({ Count: 118, IsExact: true, Sample: JSON.stringify([{ id: segmentId(50), name: "Ada Lovelace" }]) });
        prepare(context, this.metadata);
        this.host = new ControlHost(new SegmentBuilder(), context);
    }

    public get text(): string {
        return (this.host.context.parameters.query?.raw as string | null) ?? "";
    }

    public get announcement(): string {
        return screen.getAllByRole("status").pop()?.textContent ?? "";
    }

    /** The nodes in words, in their order. */
    public get nodes(): string[] {
        return Array.from(document.querySelectorAll(".segb-node"), (node) => node.getAttribute("aria-label") ?? "");
    }

    public node(label: string): HTMLElement {
        return screen.getByRole("group", { name: label });
    }

    public async ready(): Promise<void> {
        await screen.findByRole("group", { name: "Conditions" });
    }

    public async becomes(text: string): Promise<void> {
        await waitFor(() => {
            if (this.text !== text) throw new Error(`The query is ${this.text}`);
        });
    }

    public async click(role: string, name: string, inside: HTMLElement = document.body): Promise<void> {
        await this.user.click(within(inside).getAllByRole(role, { name })[0]);
    }

    /** Adds what the chooser finds first for this text, by the keyboard. */
    public async add(search: string, inside: HTMLElement = document.body): Promise<void> {
        const buttons = within(inside).getAllByRole("button", { name: "Add a condition" });
        await this.user.click(buttons[buttons.length - 1]);
        await this.user.type(await screen.findByRole("combobox", { name: "Add a condition" }), search);
        await this.user.keyboard("{Enter}");
    }

    public async menu(node: string, command: string): Promise<void> {
        await this.click("button", `More: ${node}`);
        await this.user.click(await screen.findByRole("menuitem", { name: new RegExp(`^${command}`) }));
    }

    public async press(node: string, keys: string): Promise<void> {
        act(() => this.node(node).focus());
        await this.user.keyboard(keys);
    }
}
