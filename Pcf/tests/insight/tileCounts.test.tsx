import { act, screen } from "@testing-library/react";
import * as React from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CountsSummary } from "../../JourneyDesigner/insight/CountsSummary";
import { JourneyTileCounts, useTileCounts } from "../../JourneyDesigner/insight/useTileCounts";
import { violations } from "../axe";
import { definitionOf, InsightDriver, Journey } from "./insightDriver";

const people = (entered: number) => ({
    exact: true,
    entered,
    active: 3,
    completed: 10,
    suppressed: 2,
    stopped: 0,
    memberInactive: 0,
    failed: 0,
    tiles: [
        { id: "t1", here: 1, passed: 15, branches: [{ id: "b1", taken: 12 }, { id: null, taken: 2 }] },
        { id: "t2", here: 2, passed: 12 },
    ],
});

const run = {
    isExact: true,
    entered: 40,
    tiles: [
        { id: "t1", reached: 40, reason: null, branches: [{ id: "otherNext", taken: 1 }, { id: "b1", taken: null, reason: "Not known." }, { id: "otherNext", taken: 9 }] },
        { id: "t2", reached: null, reason: "Not known: it would take too long." },
    ],
    lists: [],
    warnings: [{ code: "BranchNeverTaken", path: "$.actions[0].branches[0]", message: 'Nobody takes the branch "VIP".' }],
};

let numbers: JourneyTileCounts;

const Probe: React.FC<{ readonly definition?: string; readonly isLive?: boolean; readonly journeyId?: string }> = ({ definition = definitionOf(), isLive = true, journeyId = Journey }) => {
    numbers = useTileCounts(journeyId, definition, isLive);
    return <CountsSummary numbers={numbers} />;
};

let entered = 15;

function show(element = <Probe />, failing = ""): InsightDriver {
    entered = 15;
    return new InsightDriver(element, {
        seg_CountParticipants: () => people(entered++),
        seg_SimulateJourney: () => {
            if (failing) throw new Error(failing);
            return run;
        },
    });
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds) as unknown as Promise<void>);

function see(state: "visible" | "hidden"): void {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
    vi.useFakeTimers();
    see("visible");
});

afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

describe("The people of a live journey", () => {
    it("Are counted at once, at each tile and branch", async () => {
        const insight = show();
        await pass(0);
        expect(insight.asked).toEqual(["seg_CountParticipants"]);
        expect(insight.context.webAPI.requests[0]).toMatchObject({ JourneyId: Journey });
        expect(numbers.counts?.kind).toBe("live");
        expect(numbers.counts?.tile("t1")).toEqual({ here: 1, passed: 15 });
        expect([numbers.counts?.branch("t1", "b1"), numbers.counts?.branch("t1", null)]).toEqual([12, 2]);
        expect([numbers.counts?.tile("gone"), numbers.counts?.branch("t2", null)]).toEqual([undefined, undefined]);
        expect(screen.getByRole("status").textContent).toBe("15 people entered · 3 on the way · 10 completed · 2 left by segment");
    });

    it("Are counted again every 30 seconds while the page is seen, and when somebody comes back to it", async () => {
        const insight = show();
        await pass(0);
        await pass(30_000);
        expect([insight.asked.length, numbers.entered]).toEqual([2, 16]);
        see("hidden");
        await pass(120_000);
        expect(insight.asked).toHaveLength(2);
        act(() => see("visible"));
        await pass(0);
        expect(insight.asked).toHaveLength(3);
        act(() => see("visible"));
        await pass(0);
        expect(insight.asked).toHaveLength(3);
    });

    it("Are counted again by hand, and not after the designer is gone", async () => {
        const insight = show();
        await pass(0);
        act(() => screen.getByRole("button", { name: "Count again" }).click());
        await pass(0);
        expect(insight.asked).toHaveLength(2);
        insight.view.unmount();
        await pass(90_000);
        expect(insight.asked).toHaveLength(2);
    });

    it("Are not asked for of a journey that is not live", async () => {
        const insight = show(<Probe isLive={false} />);
        await pass(60_000);
        expect(insight.asked).toEqual([]);
        expect(numbers.counts).toBeUndefined();
    });

    it("A lower bound is said to be one", async () => {
        new InsightDriver(<Probe />, { seg_CountParticipants: () => ({ ...people(15), exact: false }) });
        await pass(0);
        expect(screen.getByText(/Some of these numbers are lower bounds/)).toBeTruthy();
    });
});

describe("A dry run", () => {
    it("Says how many people would come to each tile and branch, or why that is not known", async () => {
        const insight = show(<Probe isLive={false} />);
        act(() => numbers.dryRun());
        expect(numbers.isBusy).toBe(true);
        await pass(0);
        expect(insight.asked).toEqual(["seg_SimulateJourney"]);
        expect(insight.context.webAPI.requests[0]).toMatchObject({ JourneyId: Journey, Definition: definitionOf() });
        expect([numbers.counts?.kind, numbers.entered]).toEqual(["dryRun", 40]);
        expect(numbers.counts?.tile("t1")).toEqual({ expected: 40, reason: undefined });
        expect(numbers.counts?.tile("t2")).toEqual({ expected: null, reason: "Not known: it would take too long." });
        expect([numbers.counts?.branch("t1", "b1"), numbers.counts?.branch("t1", null)]).toEqual([null, 9]);
        expect(screen.getByText('Nobody takes the branch "VIP".')).toBeTruthy();
        expect(screen.getByRole("status").textContent).toBe("40 people would enter");
    });

    it("Stays while it is looked at, and gives way to the people of a live journey when it is ended", async () => {
        const insight = show();
        await pass(0);
        act(() => numbers.dryRun());
        await pass(60_000);
        expect(insight.asked).toEqual(["seg_CountParticipants", "seg_SimulateJourney"]);
        act(() => screen.getByRole("button", { name: "End dry run" }).click());
        await pass(0);
        expect(numbers.counts?.kind).toBe("live");
        expect(insight.asked).toHaveLength(3);
    });

    it("Is taken away by a change of the definition, also while it runs", async () => {
        const insight = show(<Probe isLive={false} />);
        act(() => numbers.dryRun());
        insight.show(<Probe isLive={false} definition={definitionOf([])} />);
        await pass(0);
        expect([numbers.counts, numbers.isBusy]).toEqual([undefined, false]);
    });

    it("That is refused says why, and is run again", async () => {
        show(<Probe isLive={false} />, "InvalidDefinition: $.actions[0] has no branch.");
        act(() => numbers.dryRun());
        await pass(0);
        expect(screen.getByRole("alert").textContent).toContain("$.actions[0] has no branch.");
        act(() => screen.getByRole("button", { name: "Count again" }).click());
        expect(numbers.isBusy).toBe(true);
    });

    it("Has no violations of accessibility", async () => {
        show(<Probe isLive={false} />);
        act(() => numbers.dryRun());
        await pass(0);
        vi.useRealTimers();
        expect(await violations()).toEqual([]);
    });
});
