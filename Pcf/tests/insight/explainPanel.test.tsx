import { screen, waitFor, within } from "@testing-library/react";
import * as React from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ExplainPanel } from "../../JourneyDesigner/insight/ExplainPanel";
import type { MockContext } from "../../shared/testing/mockContext";
import { segmentId } from "../../shared/testing/segments";
import { violations } from "../axe";
import { definitionOf, explanation, InsightDriver, Journey } from "./insightDriver";

afterEach(() => vi.unstubAllGlobals());

const Names = ["Ada Lovelace", "Alan Turing", "Barbara Liskov"];

/** A server with so many people besides those with names. */
function withPeople(context: MockContext, others = 0): void {
    const people = [...Names, ...Array.from({ length: others }, (_, i) => `Person ${i}`)].map((fullname, i) => ({ contactid: segmentId(50 + i), fullname }));
    context.webAPI.answer = (fetchXml, segments) => {
        if (fetchXml.includes('name="seg_segment"')) return Promise.resolve(segments());
        const fetch = new DOMParser().parseFromString(fetchXml, "text/xml").documentElement;
        const typed = fetch.querySelector("condition")?.getAttribute("value")?.slice(1, -1).toLowerCase() ?? "";
        const found = people.filter(({ fullname }) => fullname.toLowerCase().includes(typed));
        if (fetch.getAttribute("aggregate")) return Promise.resolve({ entities: [{ total: found.length }] });
        const [page, count] = [Number(fetch.getAttribute("page")), Number(fetch.getAttribute("count"))];
        return Promise.resolve({ entities: found.slice((page - 1) * count, page * count) });
    };
}

function show(onGoTo?: (tile: string) => void, language: 1033 | 1031 = 1033, others = 0): InsightDriver {
    return new InsightDriver(<ExplainPanel journeyId={Journey} definition={definitionOf()} onGoTo={onGoTo} />, { seg_ExplainMember: () => explanation }, language, (context) => withPeople(context, others));
}

async function explain(onGoTo?: (tile: string) => void): Promise<InsightDriver> {
    const insight = show(onGoTo);
    await insight.user.type(await screen.findByRole("combobox", { name: "Person" }), "alan");
    await screen.findByText("1 person found");
    await insight.user.keyboard("{Enter}");
    await screen.findByText("In the journey");
    return insight;
}

describe("Picking a person", () => {
    it("Is searched for by the server, in the table of the audience, and picked with the keyboard alone", async () => {
        const insight = await explain();
        const search = insight.context.webAPI.queries.filter((query) => query.includes("alan"));
        expect(search.length).toBeGreaterThan(0);
        expect(search[0]).toContain('<entity name="contact">');
        expect(insight.context.webAPI.requests[0]).toMatchObject({ JourneyId: Journey, MemberId: segmentId(51), Definition: definitionOf() });
        expect(document.activeElement?.textContent).toBe("Pick somebody else");
    });

    it("Who is clicked while a search still runs is picked", async () => {
        const insight = show();
        const box = await screen.findByRole("combobox", { name: "Person" });
        await screen.findByText("3 people found");
        await insight.user.type(box, "a");
        await insight.user.click(screen.getByRole("option", { name: "Barbara Liskov" }));
        await waitFor(() => expect(insight.context.webAPI.requests[0]).toMatchObject({ MemberId: segmentId(52) }));
    });

    it("Arrows move through the list, which names the active person", async () => {
        const insight = show();
        const box = await screen.findByRole("combobox", { name: "Person" });
        await screen.findByText("3 people found");
        await insight.user.type(box, "{ArrowDown}{ArrowDown}{ArrowUp}");
        expect(document.getElementById(box.getAttribute("aria-activedescendant") ?? "")?.textContent).toBe("Alan Turing");
        expect(screen.getAllByRole("option", { selected: true })).toHaveLength(1);
    });

    it("Thousands of people cost a page and a count, and few rows", async () => {
        const insight = show(undefined, 1033, 9000);
        expect(await screen.findByText("9,003 people found")).toBeTruthy();
        expect(insight.context.webAPI.queries.filter((query) => query.includes('name="contact"'))).toHaveLength(2);
        expect(screen.getAllByRole("option").length).toBeLessThan(60);
    });

    it("Nobody found is said", async () => {
        const insight = show();
        await insight.user.type(await screen.findByRole("combobox", { name: "Person" }), "zzz");
        expect(await screen.findByText("Nobody found")).toBeTruthy();
    });

    it("Needs a saved journey, and an audience", async () => {
        const insight = new InsightDriver(<ExplainPanel definition={definitionOf()} />);
        expect(await screen.findByText(/Save the journey first/)).toBeTruthy();
        insight.show(<ExplainPanel journeyId={Journey} definition={definitionOf([], "VIP?", "")} />);
        expect(await screen.findByText("Select the audience first.")).toBeTruthy();
    });
});

describe("The explanation", () => {
    it("Gives the verdict and its reason, with times as the user reads them", async () => {
        await explain();
        expect(screen.getByText('Alan Turing is in the journey since 11/25/26, 9:30 AM, at "Three days".')).toBeTruthy();
    });

    it("Says of every segment whether the person is in it, how that is known and since when", async () => {
        await explain();
        const rules = within(screen.getByRole("region", { name: "Segments" })).getAllByRole("listitem").map((item) => Array.from(item.querySelectorAll("span > span"), (part) => part.textContent));
        expect(rules).toEqual([
            ["Newsletter readers", "Audience · is in it · live query · as of 11/29/26, 11:00 AM"],
            ["Staff", "Exclusion · is not in it · member list, generation 3 · as of 11/28/26, 8:12 AM"],
            ["A segment that you may not read", "Condition · Not known: it would take too long."],
        ]);
    });

    it("Shows the way: what happened, when it goes on, and what is expected", async () => {
        await explain();
        const steps = within(screen.getByRole("region", { name: "Way through the journey" })).getAllByRole("listitem").map((item) => item.textContent);
        expect(steps).toEqual(['EnteredVIP?11/25/26, 9:30 AM · Took the branch "VIP".', "WaitingThree daysgoes on 12/2/26, 9:30 AM", "ExpectedExit"]);
    });

    it("Leads to the tiles, and back to picking somebody else", async () => {
        const tiles: string[] = [];
        const insight = await explain((tile) => tiles.push(tile));
        await insight.user.click(screen.getByRole("button", { name: "Three days" }));
        expect(tiles).toEqual(["t2"]);
        await insight.user.click(screen.getByRole("button", { name: "Pick somebody else" }));
        expect(await screen.findByRole("combobox", { name: "Person" })).toBeTruthy();
    });

    it("A refusal is worded, and can be tried again", async () => {
        const insight = new InsightDriver(<ExplainPanel journeyId={Journey} definition={definitionOf()} />, {}, 1033, withPeople);
        await insight.user.click(await screen.findByRole("option", { name: "Alan Turing" }));
        await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("nothing is expected here."));
        expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
    });

    it.each([1033, 1031] as const)("Has no violations of accessibility in language %d", async (language) => {
        const insight = show(() => undefined, language);
        await screen.findAllByRole("option");
        expect(await violations()).toEqual([]);
        await insight.user.click(screen.getByRole("option", { name: "Alan Turing" }));
        await screen.findByText(/In the journey|In der Journey/);
        expect(await violations()).toEqual([]);
    });
});
