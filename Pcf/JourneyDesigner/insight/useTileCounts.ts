import * as React from "react";
import type { Warning } from "../../shared/dataverse/audiencePreview";
import type { ParticipantTotals } from "../../shared/dataverse/participantCounts";
import { useMounted } from "../../shared/ui/useMounted";
import { dryRunCounts } from "./dryRunCounts";
import { useInsight } from "./insightServices";
import { liveCounts } from "./liveCounts";
import type { TileCounts } from "./TileCounts";
import { useVisiblePolling } from "./useVisiblePolling";

interface Counted {
    readonly counts: TileCounts;
    readonly readOn: Date;
    readonly isExact: boolean;
    /** Everybody who entered, or would. */
    readonly entered: number;
    /** What became of them; not of a dry run. */
    readonly totals?: ParticipantTotals;
    readonly warnings: readonly Warning[];
}

export interface JourneyTileCounts extends Partial<Counted> {
    readonly isBusy: boolean;
    readonly error?: string;
    /** Sends everybody who would enter now through the definition as it is, saved or not. */
    readonly dryRun: () => void;
    /** Counts again what is shown: the people in the journey, or the dry run. */
    readonly refresh: () => void;
    /** Takes the dry run away; a published journey then shows its people again. */
    readonly clear: () => void;
}

type Kind = TileCounts["kind"];

interface State {
    /** What was asked for last. */
    readonly asked: Kind;
    readonly isBusy: boolean;
    readonly error?: string;
    readonly live?: Counted;
    readonly dryRun?: Counted;
}

const RefreshEvery = 30_000;

/** Numbers for tiles and branches: of the people in a published journey, kept fresh, and of a dry run, which a change of the definition takes away, and publishing too. */
export function useTileCounts(journeyId: string | undefined, definition: string, hasPeople: boolean): JourneyTileCounts {
    const { countParticipants, simulateJourney } = useInsight();
    const [state, setState] = React.useState<State>({ asked: "live", isBusy: false });
    const mounted = useMounted();
    // an answer to a former question is not looked at
    const question = React.useRef(0);

    const ask = React.useCallback(
        async (asked: Kind, answer: () => Promise<Pick<State, "live" | "dryRun">>) => {
            const number = ++question.current;
            setState((before) => ({ ...before, asked, isBusy: true, error: undefined }));
            const found = await answer().catch((failure: Error) => ({ error: failure.message }));
            if (mounted.current && number === question.current) setState((before) => ({ ...before, ...found, isBusy: false }));
        },
        [mounted],
    );

    const count = React.useCallback(() => {
        if (!journeyId) return;
        void ask("live", async () => {
            const people = await countParticipants(journeyId);
            return { live: { counts: liveCounts(people), readOn: new Date(), isExact: people.exact, entered: people.entered, totals: people, warnings: [] } };
        });
    }, [ask, countParticipants, journeyId]);

    const dryRun = React.useCallback(() => {
        void ask("dryRun", async () => {
            const run = await simulateJourney({ journeyId, definition });
            return { dryRun: { counts: dryRunCounts(run), readOn: new Date(), isExact: run.isExact, entered: run.entered, warnings: run.warnings } };
        });
    }, [ask, simulateJourney, journeyId, definition]);

    const clear = React.useCallback(() => {
        question.current++;
        setState(({ live }) => ({ asked: "live", live, isBusy: false }));
    }, []);

    React.useEffect(clear, [clear, definition, hasPeople]);

    const isDryRun = state.asked === "dryRun";
    useVisiblePolling(hasPeople && !isDryRun ? count : undefined, RefreshEvery);

    const shown = state.dryRun ?? (hasPeople ? state.live : undefined);
    return { ...shown, isBusy: state.isBusy, error: state.error, dryRun, refresh: isDryRun ? dryRun : count, clear };
}
