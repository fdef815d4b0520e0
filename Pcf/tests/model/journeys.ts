import { JourneyDocument } from "../../shared/model/journey/journeyDocument";
import { readJourney } from "../../shared/model/journey/readJourney";
import { Limits } from "../../shared/model/journey/tile";
import { segmentId } from "../../shared/testing/segments";
import { Random } from "./random";

export function read(text: string): JourneyDocument {
    const reading = readJourney(text);
    if (reading.kind !== "journey") throw new Error(`${JSON.stringify(reading)} in ${text}`);
    return reading.journey;
}

/** A journey of these tiles, which begins with the first. */
export function journeyOf(...actions: object[]): JourneyDocument {
    return read(JSON.stringify({ version: 1, start: (actions[0] as { id: string }).id, actions }));
}

export const exit = { id: "x", type: "exit" };
export const wait = (id: string, next: string) => ({ id, type: "wait", minutes: 60, next });
export const attribute = (id: string, otherNext: string, ...nexts: string[]) => ({
    id,
    type: "attribute",
    branches: nexts.map((next, index) => ({ id: `b${index + 1}`, match: "all", conditions: [], next })),
    otherNext,
});

/** A sound journey of about so many tiles: ways part and meet at random, in a text with formatting and unknown parts. */
export function randomJourney(random: Random, size: number): string {
    const space = random.pick(["", " ", "\n  ", "\r\n\t"]);
    const ids = Array.from({ length: size }, (_, index) => `t${index}`);
    const later = (index: number) => {
        const ahead = ids.slice(index + 1, index + 1 + random.pick([1, 1, 1, 3, 8]));
        return ahead.length === 0 || random.below(12) === 0 ? "x" : random.pick(ahead);
    };
    const tiles = ids.map((id, index) => {
        const note = random.below(3) === 0 ? `"x-note":"ü \\u20ac ${id}",` : "";
        const start = `{${space}${note}"id":"${id}",${space}"type":`;
        switch (random.below(6)) {
            case 0:
            case 1: {
                const branches = Array.from({ length: 1 + random.below(3) }, (__, branch) => {
                    const condition = random.pick(["", `{"type":"segment","operator":"not-in","segmentId":"${segmentId(random.below(9))}"}`, '{"type":"attribute","filter":"<filter/>","weight":1.10}']);
                    return `{"id":"b${branch}","name":"Way ${branch}",${space}"match":"any","conditions":[${condition}],"next":"${later(index)}"}`;
                });
                return `${start}"attribute","branches":[${branches.join(`,${space}`)}],"otherNext":"${later(index)}"}`;
            }
            case 2:
                return `${start}"update","values":{"description":"a","big":12345678901234567890},"next":"${later(index)}"}`;
            case 3:
                return `${start}"segment","operation":"add","next":"${later(index)}"}`;
            default:
                return `${start}"wait","minutes":${1 + random.below(5000)},${space}"next":"${later(index)}"}`;
        }
    });
    return `{${space}"version":1,${space}"x-root":[1.50],"start":"${ids[0] ?? "x"}","actions":[${[...tiles, '{"id":"x","type":"exit"}'].join(`,${space}`)}]${space}}`;
}

interface WrittenTile {
    readonly id?: unknown;
    readonly type?: unknown;
    readonly next?: unknown;
    readonly otherNext?: unknown;
    readonly minutes?: unknown;
    readonly values?: unknown;
    readonly operation?: unknown;
    readonly branches?: { readonly id?: unknown; readonly match?: unknown; readonly next?: unknown; readonly conditions?: { readonly type?: unknown; readonly operator?: unknown }[] }[];
}

/** Why the server would refuse the tiles of a text: the rules of TileReader and TileGraphRule, written down apart from what is tested. */
export function refusals(text: string): string[] {
    const found: string[] = [];
    const demand = (holds: boolean, reason: string) => holds || found.push(reason);
    const { start, actions } = JSON.parse(text) as { start?: unknown; actions: WrittenTile[] };
    demand(actions.length <= Limits.Tiles, "too many tiles");
    const ids = actions.map((tile) => tile.id);
    demand(ids.every((id) => typeof id === "string" && id.length > 0 && id.length <= Limits.TileId), "an id is missing or long");
    demand(new Set(ids).size === ids.length, "an id is there twice");
    demand(actions.length === 0 || ids.includes(start), "start leads nowhere");
    const links = new Map<unknown, unknown[]>();
    for (const tile of actions) {
        const { type, branches = [] } = tile;
        demand(["attribute", "wait", "update", "createActivity", "segment", "customApi", "exit"].includes(type as string), `type ${String(type)}`);
        const targets = type === "attribute" ? [...branches.map((branch) => branch.next), tile.otherNext] : type === "exit" ? [] : [tile.next];
        demand(type !== "exit" || tile.next === undefined, "an exit leads on");
        demand(targets.every((target) => ids.includes(target)), `${String(tile.id)} leads to ${targets.join()}`);
        if (type === "attribute") {
            demand(branches.length > 0 && branches.length <= Limits.Branches, `${branches.length} branches`);
            demand(new Set(branches.map((branch) => branch.id)).size === branches.length && branches.every((branch) => branch.id), "ids of branches");
            demand(branches.every((branch) => branch.match === "all" || branch.match === "any"), "match");
            const conditions = branches.flatMap((branch) => branch.conditions ?? [{}]);
            demand(conditions.every(({ type: kind, operator }) => kind === "attribute" || (kind === "segment" && (operator === "in" || operator === "not-in"))), "conditions");
        }
        if (type === "segment") demand(tile.operation === "add" || tile.operation === "remove", "operation");
        demand(tile.minutes === undefined || (Number.isInteger(tile.minutes) && (tile.minutes as number) >= 1), "minutes");
        demand(tile.values === undefined || (typeof tile.values === "object" && !Array.isArray(tile.values)), "values");
        links.set(tile.id, targets);
    }
    // a tile is done when all it leads to is done; where none can be done any more, the rest goes round
    const done = new Set<unknown>();
    for (let before = -1; before < done.size; ) {
        before = done.size;
        ids.filter((id) => !done.has(id) && (links.get(id) ?? []).every((target) => done.has(target) || !ids.includes(target))).forEach((id) => done.add(id));
    }
    demand(done.size === new Set(ids).size, "a way leads back");
    return found;
}
