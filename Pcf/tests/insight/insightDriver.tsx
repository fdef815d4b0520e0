import { act, render, RenderResult } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { vi } from "vitest";
import { createInsightServices, InsightServicesProvider } from "../../JourneyDesigner/insight/insightServices";
import type { AudiencePreview } from "../../shared/dataverse/audiencePreview";
import type { MemberExplanation } from "../../shared/dataverse/memberExplanation";
import { readMetadata } from "../../shared/dataverse/metadataApi";
import { TableDefinitions } from "../../shared/dataverse/tableDefinitions";
import { createHost } from "../../shared/host";
import { MetadataFake } from "../../shared/testing/metadataFake";
import { MockContext } from "../../shared/testing/mockContext";
import { segmentId, segmentRow } from "../../shared/testing/segments";
import { ThemeRoot, tokenTheme } from "../../shared/ui/ThemeRoot";
import { stringsOf } from "../files";

export const Readers = segmentId(1);
export const Staff = segmentId(2);
export const Complaints = segmentId(3);
export const Unsubscribed = segmentId(4);
export const Journey = segmentId(900);

export const preview: AudiencePreview = {
    isExact: true,
    isCountedAsOwner: true,
    entry: { segmentId: Readers, name: "Newsletter readers", source: "Real-time marketing", evaluatedOn: null },
    gross: 4430,
    exclusions: [
        { segmentId: Staff, name: "Staff", source: "Outbound marketing", evaluatedOn: "2026-11-28T08:12:00Z", own: 130, marginal: 130 },
        { segmentId: Complaints, name: null, source: null, evaluatedOn: null, own: 1200, marginal: 1100 },
    ],
    suppressions: [{ segmentId: Unsubscribed, name: "Unsubscribed", source: "Real-time marketing", evaluatedOn: null, own: 0, marginal: 0 }],
    net: 3200,
    overlaps: [
        [4430, 130, 1200, 0],
        [130, 130, 100, 0],
        [1200, 100, 1200, null],
        [0, 0, null, 0],
    ],
    lists: [{ segmentId: Staff, name: "Staff", source: "Outbound marketing", evaluatedOn: "2026-11-28T08:12:00Z", generation: 3 }],
    warnings: [],
};

export const explanation: MemberExplanation = {
    memberId: segmentId(51),
    name: "Alan Turing",
    verdict: "inJourney",
    reason: 'Alan Turing is in the journey since 2026-11-25 09:30 UTC, at "Three days".',
    rules: [
        { role: "Entry", path: "$.trigger.audience", segmentId: Readers, name: "Newsletter readers", isMember: true, how: "live query", evaluatedOn: "2026-11-29T11:00:00Z" },
        { role: "Exclusion", path: "$.trigger.exclusionSegments[0]", segmentId: Staff, name: "Staff", isMember: false, how: "member list, generation 3", evaluatedOn: "2026-11-28T08:12:00Z" },
        { role: "Condition", path: "$.actions[0]", segmentId: Complaints, name: null, isMember: null, how: "Not known: it would take too long.", evaluatedOn: null },
    ],
    path: [
        { tile: "t1", status: "Entered", on: "2026-11-25T09:30:00Z", detail: 'Took the branch "VIP".', isExpected: false },
        { tile: "t2", status: "Waiting", on: "2026-12-02T09:30:00Z", detail: null, isExpected: false },
        { tile: "t3", status: "Expected", on: null, detail: null, isExpected: true },
    ],
};

export function definitionOf(exclusions: string[] = [Staff, Complaints], name = "VIP?", audience: string | undefined = Readers): string {
    const actions = [
        { id: "t1", type: "attribute", name, otherNext: "t3", branches: [] },
        { id: "t2", type: "wait", name: "Three days", next: "t3" },
        { id: "t3", type: "exit" },
    ];
    return JSON.stringify({ version: 1, trigger: { audience, exclusionSegments: exclusions }, exitCriteria: { suppressionSegments: [Unsubscribed] }, start: "t1", actions });
}

type Answers = Readonly<Record<string, () => object | Promise<object>>>;

/** Parts of the designer that look at a journey, around a server that answers what a test says. */
export class InsightDriver {
    public readonly user = userEvent.setup({ delay: null });
    public readonly context: MockContext;
    public readonly view: RenderResult;
    private readonly host = createHost(() => this.context as never);
    private readonly services = createInsightServices(() => this.context as never, new TableDefinitions(readMetadata));

    public constructor(element: React.ReactElement, answers: Answers = {}, language: 1033 | 1031 = 1033, prepare: (context: MockContext) => void = () => undefined) {
        const metadata = new MetadataFake();
        vi.stubGlobal("fetch", metadata.fetch);
        this.context = new MockContext(stringsOf("JourneyDesigner", language), [segmentRow(1, { name: "Newsletter readers" })]);
        this.context.webAPI.perform = async (request) => {
            const answer = answers[request.getMetadata().operationName];
            if (!answer) throw new Error("UnexpectedRequest: nothing is expected here.");
            return { Result: JSON.stringify(await answer()) };
        };
        prepare(this.context);
        this.view = render(this.around(element));
    }

    public show(element: React.ReactElement): void {
        act(() => this.view.rerender(this.around(element)));
    }

    public get asked(): string[] {
        return this.context.webAPI.requests.map((request) => request.getMetadata().operationName);
    }

    private around(element: React.ReactElement): React.ReactElement {
        return (
            <ThemeRoot host={this.host} theme={tokenTheme({ fluentDesignLanguage: undefined })} idPrefix="test-">
                <InsightServicesProvider value={this.services}>{element}</InsightServicesProvider>
            </ThemeRoot>
        );
    }
}
