import { screen, waitFor, within } from "@testing-library/react";
import * as React from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AudienceInsight } from "../../JourneyDesigner/insight/AudienceInsight";
import { violations } from "../axe";
import { Complaints, definitionOf, InsightDriver, preview, Readers, Staff, Unsubscribed } from "./insightDriver";

afterEach(() => vi.unstubAllGlobals());

function show(answer: () => object | Promise<object> = () => preview, definition = definitionOf()): InsightDriver {
    return new InsightDriver(<AudienceInsight definition={definition} />, { seg_PreviewAudience: answer });
}

async function count(answer?: () => object | Promise<object>): Promise<InsightDriver> {
    const insight = show(answer);
    await insight.user.click(screen.getByRole("button", { name: "Count people" }));
    return insight;
}

const rows = () => within(screen.getByRole("table", { name: "Who enters" })).getAllByRole("row").map((row) => Array.from(row.children, (cell) => cell.textContent));

describe("The waterfall of the audience", () => {
    it("Is counted when somebody asks for it, from the rules alone", async () => {
        const insight = show();
        expect(insight.asked).toEqual([]);
        await insight.user.click(screen.getByRole("button", { name: "Count people" }));
        await screen.findByRole("table", { name: "Who enters" });
        expect(insight.asked).toEqual(["seg_PreviewAudience"]);
        expect(JSON.parse(String(insight.context.webAPI.requests[0]?.Definition))).toEqual({
            version: 1,
            trigger: { audience: Readers, exclusionSegments: [Staff, Complaints] },
            exitCriteria: { suppressionSegments: [Unsubscribed] },
            start: "exit",
            actions: [{ id: "exit", type: "exit" }],
        });
    });

    it("Says so where it counts what the user may read, not what the journey's owner may", async () => {
        await count(() => ({ ...preview, isCountedAsOwner: false }));
        expect(await screen.findByText(/^Counted: people you may read/)).toBeTruthy();
    });

    it("Asks for the journey, so that it is counted as it runs", async () => {
        const insight = new InsightDriver(<AudienceInsight journeyId={Readers} definition={definitionOf()} />, { seg_PreviewAudience: () => preview });
        await insight.user.click(screen.getByRole("button", { name: "Count people" }));
        await screen.findByRole("table", { name: "Who enters" });
        expect(insight.context.webAPI.requests[0]).toMatchObject({ JourneyId: Readers });
        expect(screen.queryByText(/^Counted: people you may read/)).toBeNull();
    });

    it("Keeps the focus on its button", async () => {
        await count();
        await screen.findByRole("table");
        expect(document.activeElement?.textContent).toBe("Count again");
    });

    it("Says of each segment how many it takes away, how many are left, and of when it is known", async () => {
        await count();
        await screen.findByRole("table", { name: "Who enters" });
        expect(rows()).toEqual([
            ["Segment", "In the audience", "Taken away by it", "Left"],
            ["Newsletter readers, Real-time marketing · asked live", "4,430", "", "4,430"],
            ["Staff, Excluded, Outbound marketing · list of 11/28/26, 8:12 AM", "130", "130", "4,300"],
            ["A segment that you may not read, Excluded, asked live", "1,200", "1,100", "3,200"],
            ["Unsubscribed, Exit by segment, Real-time marketing · asked live", "0", "0", "3,200"],
            ["Enter the journey", "", "", "3,200"],
        ]);
        expect(screen.getByText("−1,100")).toBeTruthy();
        expect(screen.getByText(/100 of 1,200 are gone already/)).toBeTruthy();
        expect(screen.getByText(/Nobody of the audience is in it/)).toBeTruthy();
        expect(screen.getByText("3,200 (72%)")).toBeTruthy();
        expect(screen.getByText("3,200 of 4,430 people enter")).toBeTruthy();
    });

    it("Is counted again after a change of the rules, and not after one of the tiles", async () => {
        const insight = await count();
        await screen.findByRole("table");
        insight.show(<AudienceInsight definition={definitionOf(undefined, "Is a VIP?")} />);
        await new Promise((resolve) => setTimeout(resolve, 800));
        expect(insight.asked).toHaveLength(1);
        insight.show(<AudienceInsight definition={definitionOf([Staff])} />);
        expect(screen.getByText("Counting …")).toBeTruthy();
        await waitFor(() => expect(insight.asked).toHaveLength(2));
    });

    it("An answer to former rules is not shown", async () => {
        const answers: ((net: number) => void)[] = [];
        const insight = await count(() => new Promise((resolve) => answers.push((net) => resolve({ ...preview, net }))));
        await waitFor(() => expect(answers).toHaveLength(1));
        insight.show(<AudienceInsight definition={definitionOf([Staff])} />);
        await waitFor(() => expect(answers).toHaveLength(2));
        answers[1]?.(2222);
        await screen.findByText("2,222 (50%)");
        answers[0]?.(1111);
        await new Promise((resolve) => setTimeout(resolve));
        expect(screen.queryByText("1,111 (25%)")).toBeNull();
    });

    it("A lower bound is said to be one", async () => {
        await count(() => ({ ...preview, isExact: false }));
        expect((await screen.findAllByText("at least 4,430"))[0]).toBeTruthy();
        expect(screen.getByText(/the numbers are lower bounds/)).toBeTruthy();
        expect(screen.getByText("about 3,200 (72%)")).toBeTruthy();
    });

    it("Warns in words, and names the lists that its segments ask for", async () => {
        const warnings = [{ code: "ExclusionCoversEntry", path: "$.trigger.exclusionSegments[0]", message: "Nobody would enter." }];
        const lists = [...preview.lists, { segmentId: "other", name: "Buyers", source: "Customer Insights", evaluatedOn: "2026-11-27T08:00:00Z", generation: 1 }];
        await count(() => ({ ...preview, warnings, lists }));
        expect(within(await screen.findByRole("list", { name: "Warnings" })).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Nobody would enter."]);
        expect(screen.getByText("These segments also ask for: Buyers (Customer Insights · list of 11/27/26, 8:00 AM)")).toBeTruthy();
    });

    it("A refusal is worded without its codes, and asked about again", async () => {
        let refused = true;
        const insight = await count(() => {
            if (refused) throw new Error("SegmentNotReady: Staff is a draft.\nStaleSegment: Buyers is nine days old.");
            return preview;
        });
        const alert = await screen.findByRole("alert");
        expect(within(alert).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Staff is a draft.", "Buyers is nine days old."]);
        refused = false;
        await insight.user.click(screen.getByRole("button", { name: "Count again" }));
        expect(await screen.findByRole("table")).toBeTruthy();
    });

    it("Shows who is in two segments at once; what was not counted is no number", async () => {
        const insight = await count();
        await insight.user.click(await screen.findByRole("button", { name: "Show overlaps" }));
        const cells = within(within(screen.getByRole("region", { name: "Overlaps" })).getByRole("table")).getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("cell").map((cell) => cell.textContent));
        expect(cells).toEqual([
            ["130", "100", "0"],
            ["100", "1,200", "–"],
            ["0", "–", "0"],
        ]);
    });

    it("Is not there without an audience", () => {
        const { view } = show(undefined, definitionOf([], "VIP?", ""));
        expect(view.container.textContent).toBe("");
    });

    it("Stays on when the pane comes back", async () => {
        const insight = await count();
        await screen.findByRole("table");
        insight.show(<p>another pane</p>);
        insight.show(<AudienceInsight definition={definitionOf()} />);
        expect(await screen.findByRole("table")).toBeTruthy();
    });

    it.each([1033, 1031] as const)("Has no violations of accessibility in language %d", async (language) => {
        const insight = new InsightDriver(<AudienceInsight definition={definitionOf()} />, { seg_PreviewAudience: () => preview }, language);
        expect(await violations()).toEqual([]);
        await insight.user.click(screen.getByRole("button", { name: /Count people|Personen zählen/ }));
        await insight.user.click(await screen.findByRole("button", { name: /Show overlaps|Überschneidungen anzeigen/ }));
        expect(await violations()).toEqual([]);
    });
});
