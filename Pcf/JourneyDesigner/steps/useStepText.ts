import { useHost } from "../../shared/host";
import { audienceOf, idsOf } from "../../shared/model/journey/journeyDocument";
import type { Branch, Link, Tile } from "../../shared/model/journey/tile";
import { useTables } from "../../shared/tables/tableServices";
import { Entry, Exit, tileIdOf, useJourney } from "../journeyScope";

export interface StepText {
    readonly type: (tile: Pick<Tile, "type" | "removes">) => string;
    readonly title: (step: string) => string;
    /** What a step does, in one line; entry and exit have two. */
    readonly lines: (step: string) => string[];
    readonly branch: (tile: Tile, branch: Branch) => string;
    /** Branch that a link leaves, or the tile it follows. */
    readonly link: (link: Link) => string;
}

/** Steps in words. */
export function useStepText(): StepText {
    const { text, tables: tableNames } = useHost();
    const { definitions } = useTables();
    const { journey, segments, entityType } = useJourney();
    const tileOf = (step: string) => journey.byId.get(tileIdOf(step) ?? "");

    function nameOf(id: string | undefined): string {
        if (id === undefined) return "---";
        return segments.get(id)?.name ?? (segments.get(id) === null ? text("Designer_Missing", id) : text("Picker_Loading"));
    }

    const type: StepText["type"] = (tile) => text(tile.type === "segment" ? `Tile_segment_${tile.removes ? "remove" : "add"}` : `Tile_${tile.type}`);
    const branch: StepText["branch"] = (tile, { name, id }) => name || text("Tile_Branch", tile.branches.findIndex((each) => each.id === id) + 1);

    function titleOf(tile: Tile): string {
        return (tile.type !== "customApi" && tile.name) || type(tile);
    }

    function title(step: string): string {
        if (step === Entry) return text("Designer_Entry");
        const tile = step === Exit ? undefined : tileOf(step);
        return tile ? titleOf(tile) : text("Designer_Exit");
    }

    function lineOf(tile: Tile): string {
        switch (tile.type) {
            case "attribute":
                return [...tile.branches.map((each) => branch(tile, each)), text("Tile_Other")].join(" · ");
            case "wait":
                return tile.minutes === undefined ? text("Tile_wait_Open") : durationText(tile.minutes, text);
            case "update": {
                const columns = tile.values.length > 0 && entityType ? (definitions.table(entityType)?.columns ?? []) : [];
                const names = tile.values.map(({ column }) => columns.find((each) => each.name === column)?.label ?? column);
                return names.join(", ") || text("Tile_update_Open");
            }
            case "createActivity": {
                const subject = tile.values.find(({ column }) => column === "subject")?.value;
                const activity = tile.activity ? definitions.name(tile.activity).label : text("Tile_createActivity_Open");
                return subject?.kind === "string" && subject.value ? text("Tile_createActivity_Line", activity, subject.value) : activity;
            }
            case "segment":
                return tile.segmentId === undefined ? text("Tile_segment_Open") : nameOf(tile.segmentId);
            case "customApi":
                return tile.name || text("Tile_customApi_Open");
            case "exit":
                return text("Tile_exit_Line");
            case "unknown":
                return tile.writtenType;
        }
    }

    function entryLines(): string[] {
        const id = audienceOf(journey);
        const audience = segments.get(id ?? "");
        const excluded = idsOf(journey, "Exclusion").length;
        const exclusion = excluded === 0 ? "Designer_Entry_NoExclusion" : excluded === 1 ? "Designer_Entry_OneExclusion" : "Designer_Entry_Exclusions";
        return [id === undefined ? text("Designer_Entry_NoAudience") : audience ? `${audience.name} · ${tableNames.nameOf(audience.entityType)}` : nameOf(id), text(exclusion, excluded)];
    }

    function exitLines(): string[] {
        const leaving = idsOf(journey, "Suppression").length;
        const early = leaving === 0 ? [] : [leaving === 1 ? text("Designer_Exit_OneSegment") : text("Designer_Exit_Segments", leaving)];
        return [text("Designer_Exit_Steps"), ...early];
    }

    function lines(step: string): string[] {
        if (step === Entry) return entryLines();
        const tile = step === Exit ? undefined : tileOf(step);
        return tile ? [lineOf(tile)] : exitLines();
    }

    function link({ from, branch: id }: Link): string {
        const tile = journey.byId.get(from ?? "");
        if (!tile) return text("Designer_Entry");
        const taken = tile.branches.find((each) => each.id === id);
        return id === undefined ? titleOf(tile) : taken ? branch(tile, taken) : text("Tile_Other");
    }

    return { type, title, lines, branch, link };
}

const Units = [
    ["Day", 1440],
    ["Hour", 60],
    ["Minute", 1],
] as const;

/** 1510 minutes are 1 day 1 hour 10 minutes. */
export function durationText(minutes: number, text: (key: string, ...values: number[]) => string): string {
    let left = minutes;
    return Units.flatMap(([unit, length]) => {
        const count = Math.floor(left / length);
        left -= count * length;
        return count === 0 ? [] : [text(count === 1 ? `Duration_One${unit}` : `Duration_${unit}s`, count)];
    }).join(" ");
}
