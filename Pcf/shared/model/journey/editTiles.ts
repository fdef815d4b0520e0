import { addItem, addMember, removeItem, Replacement, replaceValue, replaceValues, withMember } from "../json/editJson";
import { member } from "../json/jsonNode";
import { parseJson } from "../json/parseJson";
import type { JourneyDocument } from "./journeyDocument";
import { graphOf, JourneyGraph } from "./journeyGraph";
import { newId, newTile, newTileId } from "./newTile";
import { readJourney } from "./readJourney";
import { Limits, Link, Tile, TileType } from "./tile";
import { blockOf } from "./tileBlock";

/** An edit: the new text, and the tile it is about. */
export interface TileEdit {
    readonly text: string;
    readonly tile: string;
}

/** Links that lead to the same tile: what is put on a place comes before that tile. */
export type Place = readonly Link[];

export function hasRoom({ tiles }: JourneyDocument): boolean {
    return tiles.length < Limits.Tiles;
}

/** A new tile between these links and where they lead; where nothing follows, an exit does. */
export function withTile(journey: JourneyDocument, place: Place, type: TileType): TileEdit {
    const id = newTileId(journey, type);
    if (type === "exit") return { text: pruned(journey, withAction(redirect(journey, place, id), newTile(type, id, ""))), tile: id };
    const { text, target } = withTarget(journey, place);
    return { text: withAction(redirect(reread(text), place, id), newTile(type, id, target)), tile: id };
}

/** A copy of a tile's text under a new id. Branches of a copy lead on together. */
export function withCopy(journey: JourneyDocument, place: Place, copied: string): TileEdit {
    const { text, target } = withTarget(journey, place);
    const type = member(parseJson(copied), "type");
    const id = newTileId(journey, type?.kind === "string" ? type.value : "copy");
    return { text: withAction(redirect(reread(text), place, id), copyOf(copied, id, target)), tile: id };
}

export function copyable({ text }: JourneyDocument, { node }: Tile): string {
    return text.slice(node.start, node.end);
}

/** Whether leading these links away leaves every tile that is reached now within reach. */
export function canLeave(journey: JourneyDocument, place: Place): boolean {
    const gone = new Set(place.map((link) => link.path));
    const target = place[0]?.target;
    const graph = graphOf(journey);
    return target === undefined || journey.byId.get(target)?.type === "exit" || (graph.incoming.get(target) ?? []).some((link) => !gone.has(link.path) && (link.from === undefined || graph.reached.has(link.from)));
}

/** Without the tile; its follower takes its place. Of an attribute tile the kept way does, and what only the other ways led to goes too. */
export function withoutTile(journey: JourneyDocument, tile: Tile, kept: Link | undefined = tile.links[0]): string {
    const incoming = linksTo(journey, tile.id);
    const target = kept?.target;
    if (target === undefined || target === tile.id) return journey.text;
    const led = redirect(journey, incoming, target);
    return pruned(journey, withoutAction(led, tile.index));
}

/** Whether deleting the tile leaves a choice which of its ways to keep. */
export function waysApart({ links }: Tile): boolean {
    return new Set(links.map((link) => link.target)).size > 1;
}

/** The tile, with all up to where its ways meet again, to another place; undefined where it cannot go there, or stands there. */
export function withMovedTile(journey: JourneyDocument, graph: JourneyGraph, tile: Tile, place: Place): string | undefined {
    const block = blockOf(journey, graph, tile);
    const target = place[0]?.target === tile.id ? block?.follower : place[0]?.target;
    if (!block?.follower || target === undefined) return undefined;
    const incoming = linksTo(journey, tile.id);
    const isExit = (link: Link) => block.exits.some((exit) => exit.path === link.path);
    if (place.some((link) => block.tiles.has(link.from ?? "") && !isExit(link))) return undefined;
    // with the block gone, those who came to it come by where it led to
    const before = new Map([...place.filter((link) => !isExit(link)), ...(place.some(isExit) ? incoming : [])].map((link) => [link.path, link]));
    if (target === block.follower && before.size === incoming.length && incoming.every((link) => before.has(link.path))) return undefined;
    const passing = incoming.filter((link) => !before.has(link.path));
    return replaceValues(journey.text, [...targets(passing, block.follower), ...targets(block.exits, target), ...targets([...before.values()], tile.id)]);
}

/** The links before which the tile would stand after a step up (-1) or down (1) its way. */
export function placeOfStep(journey: JourneyDocument, graph: JourneyGraph, tile: Tile, step: -1 | 1): Place | undefined {
    if (step > 0) {
        const follower = journey.byId.get(blockOf(journey, graph, tile)?.follower ?? "");
        return follower && follower.links.length > 0 ? follower.links.slice(0, 1) : undefined;
    }
    const sources = new Set((graph.incoming.get(tile.id) ?? []).map((link) => link.from));
    const [source] = sources;
    return sources.size === 1 && source !== undefined ? linksTo(journey, source) : undefined;
}

/** Leads a way on to a tile that is there already; what nobody reaches any more goes. */
export function withLink(journey: JourneyDocument, link: Link, target: string): string {
    return pruned(journey, redirect(journey, [link], target));
}

/** Tiles that a link can lead to without going round. */
export function targetsOf(graph: JourneyGraph, link: Link): Tile[] {
    const before = new Set<string>();
    const queue = link.from === undefined ? [] : [link.from];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (before.has(id)) continue;
        before.add(id);
        (graph.incoming.get(id) ?? []).forEach(({ from }) => from !== undefined && queue.push(from));
    }
    return graph.order.filter((tile) => !before.has(tile.id) && tile.id !== link.target);
}

/** Sets (as JSON) or removes a member of a tile, branch or condition. */
export function withValue({ text }: JourneyDocument, { node }: Pick<Tile, "node">, name: string, value: string | undefined): string {
    return withMember(text, node, name, value);
}

/** Sets (as JSON) or removes the value of a column. */
export function withColumnValue({ text }: JourneyDocument, { node }: Tile, column: string, value: string | undefined): string {
    const values = member(node, "values");
    if (values?.kind === "object") return withMember(text, values, column, value);
    return value === undefined ? text : withMember(text, node, "values", `{${JSON.stringify(column)}:${value}}`);
}

/** Every link that is written with this target, also from tiles nobody reaches. */
export function linksTo({ start, tiles }: JourneyDocument, id: string): Link[] {
    return [start, ...tiles.flatMap((tile) => tile.links)].filter((link) => link.target === id);
}

/** The journey without tiles that were reached before and no longer are. */
export function pruned(before: JourneyDocument, text: string): string {
    const { reached } = graphOf(before);
    const after = reread(text);
    const kept = new Set(graphOf(after).reached);
    // what the user has left without a way to it stays, with all it leads to
    const keep = ({ id, links }: Tile) => {
        if (kept.has(id)) return;
        kept.add(id);
        links.forEach((link) => keepTarget(link.target));
    };
    const keepTarget = (id = "") => {
        const tile = after.byId.get(id);
        if (tile) keep(tile);
    };
    after.tiles.filter((tile) => !reached.has(tile.id)).forEach(keep);
    return after.tiles.reduceRight((shorter, tile) => (kept.has(tile.id) ? shorter : withoutAction(shorter, tile.index)), text);
}

function withTarget(journey: JourneyDocument, place: Place): { text: string; target: string } {
    const target = place[0]?.target;
    if (target !== undefined) return { text: journey.text, target };
    const exit = newTileId(journey, "exit");
    return { text: withAction(redirect(journey, place, exit), newTile("exit", exit, "")), target: exit };
}

function withAction(text: string, tile: string): string {
    const root = parseJson(text);
    const actions = member(root, "actions");
    if (actions?.kind === "array") return addItem(text, actions, tile);
    return root.kind === "object" ? withMember(text, root, "actions", `[${tile}]`) : text;
}

function withoutAction(text: string, index: number): string {
    const actions = member(parseJson(text), "actions");
    return actions?.kind === "array" ? removeItem(text, actions, index) : text;
}

/** Writes the target of links; the paths of links stay the same while tiles are only added. */
function redirect(journey: JourneyDocument, place: Place, target: string): string {
    const paths = new Set(place.map((link) => link.path));
    const links = [journey.start, ...journey.tiles.flatMap((tile) => tile.links)].filter((link) => paths.has(link.path));
    const unwritten = links.filter((link) => !link.written);
    const text = replaceValues(journey.text, targets(links, target));
    return unwritten.reduceRight((longer, link) => setMember(longer, link, JSON.stringify(target)), text);
}

function setMember(text: string, { path, member: name }: Link, value: string): string {
    const again = reread(text);
    const link = [again.start, ...again.tiles.flatMap((tile) => tile.links)].find((each) => each.path === path);
    if (!link) return text;
    const place = member(link.owner, name);
    return place ? replaceValue(text, place, value) : addMember(text, link.owner, name, value);
}

function targets(links: readonly Link[], target: string): Replacement[] {
    return links.flatMap(({ written }) => (written ? [{ start: written.start, end: written.end, value: JSON.stringify(target) }] : []));
}

function copyOf(copied: string, id: string, target: string): string {
    const node = parseJson(copied);
    if (node.kind !== "object") return copied;
    const branches = member(node, "branches");
    const nodes = branches?.kind === "array" ? branches.items : [];
    const ids = new Set<string>();
    const next = (owner: typeof node, name: string): Replacement[] => {
        const place = member(owner, name);
        return place ? [{ start: place.start, end: place.end, value: JSON.stringify(target) }] : [];
    };
    const own = member(node, "id");
    return replaceValues(copied, [
        ...(own ? [{ start: own.start, end: own.end, value: JSON.stringify(id) }] : []),
        ...next(node, "next"),
        ...next(node, "otherNext"),
        ...nodes.flatMap((branch) => {
            const place = member(branch, "id");
            const fresh = newId("b", [...ids]);
            ids.add(fresh);
            return branch.kind === "object" ? [...next(branch, "next"), ...(place ? [{ start: place.start, end: place.end, value: JSON.stringify(fresh) }] : [])] : [];
        }),
    ]);
}

function reread(text: string): JourneyDocument {
    const reading = readJourney(text);
    if (reading.kind !== "journey") throw new Error(`An edit left a definition that cannot be read: ${text}`);
    return reading.journey;
}
