import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { JourneyDesigner } from "../../JourneyDesigner";
import { ControlHost } from "../../shared/testing/controlHost";
import { MockContext } from "../../shared/testing/mockContext";
import { segmentId, segmentRow } from "../../shared/testing/segments";
import { stringsOf } from "../files";

export const Readers = segmentId(1);
export const Staff = segmentId(2);
export const Complaints = segmentId(3);
export const Leads = segmentId(4);
export const Missing = segmentId(99);

const rows = [
    segmentRow(1, { name: "Newsletter readers", members: 4430 }),
    segmentRow(2, { name: "Staff", source: "Outbound marketing" }),
    segmentRow(3, { name: "Complaints", source: "Customer Insights", members: null }),
    segmentRow(4, { name: "Leads in Bavaria", entityType: "lead" }),
];

export function definitionOf(audience: string | undefined, exclusions: string[] = [], suppressions: string[] = []): string {
    return JSON.stringify({ version: 1, trigger: { audience, exclusionSegments: exclusions }, exitCriteria: { suppressionSegments: suppressions }, start: "exit", actions: [{ id: "exit", type: "exit" }] });
}

interface Definition {
    readonly trigger: { readonly audience?: string; readonly exclusionSegments: string[] };
    readonly exitCriteria: { readonly suppressionSegments: string[] };
}

/** A designer on a journey's form. */
export class DesignerDriver {
    public readonly user = userEvent.setup({ delay: null });
    public readonly host: ControlHost;

    public constructor(definition: string | null, prepare: (context: MockContext) => void = () => undefined) {
        const context = new MockContext(stringsOf("JourneyDesigner"), [...rows], { definition, journeyName: "Spring newsletter" });
        prepare(context);
        this.host = new ControlHost(new JourneyDesigner(), context);
    }

    public get text(): string {
        return (this.host.context.parameters.definition?.raw as string | null) ?? "";
    }

    public get definition(): Definition {
        return JSON.parse(this.text) as Definition;
    }

    public get problems(): string[] {
        const list = screen.queryByRole("list", { name: "Problems" });
        return list ? within(list).getAllByRole("listitem").map((item) => item.querySelector("span:nth-of-type(2)")?.textContent ?? "") : [];
    }

    public part(name: string): HTMLElement {
        return screen.getByRole("group", { name });
    }

    public cards(part: string): string[] {
        return within(this.part(part)).queryAllByRole("listitem").map((card) => card.textContent ?? "");
    }

    /** Chooses in the lookup of this name by typing, as with the keyboard alone. */
    public async choose(lookup: string, name: string): Promise<void> {
        const combobox = screen.getByRole("combobox", { name: lookup });
        await this.user.type(combobox, name);
        await waitFor(() => activeRowOf(combobox, name));
        await this.user.keyboard("{Enter}");
    }

    public async showExit(): Promise<void> {
        await this.user.click(screen.getByRole("button", { name: /^Exit criteria/ }));
    }

    public async settled(): Promise<void> {
        await waitFor(() => {
            if (screen.queryByText(/Loading …/)) throw new Error("Segments are still being read.");
        });
    }
}

function activeRowOf(combobox: HTMLElement, name: string): void {
    const row = document.getElementById(combobox.getAttribute("aria-activedescendant") ?? "");
    if (!row?.textContent?.includes(name)) throw new Error(`${name} is not the active row yet.`);
}
