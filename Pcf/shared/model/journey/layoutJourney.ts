import type { JourneyGraph } from "./journeyGraph";
import type { Outline, OutlineStep, OutlineWay } from "./journeyOutline";
import type { Link } from "./tile";

export interface Point {
    readonly x: number;
    readonly y: number;
}

export interface Box extends Point {
    readonly width: number;
    readonly height: number;
}

/** A link as a line of corners that never goes up. */
export interface Route {
    readonly link: Link;
    readonly points: readonly Point[];
    /** Middle of the place where a step can be put on this link. */
    readonly plus: Point;
    /** Middle of the label of a branch. */
    readonly label?: Point;
    /** Leads nowhere, back, or into another part of the drawing. */
    readonly ends: boolean;
}

/** Where ways have met and a step can be put that all of them come to. */
export interface Meeting {
    readonly tile: string;
    readonly plus: Point;
}

export interface JourneyLayout {
    readonly cards: ReadonlyMap<string, Box>;
    readonly entry: Box;
    readonly exit: Box;
    readonly routes: readonly Route[];
    readonly meetings: readonly Meeting[];
    readonly width: number;
    readonly height: number;
}

export interface CardSize {
    readonly width: number;
    readonly height: number;
}

const Gap = 32;
const LinkHeight = 60;
const BranchHeight = 108;
const MeetingHeight = 110;
/** From the bar in which ways meet to the tile below it. */
const MeetingBar = 54;
const LabelAt = 42;
const PlusAt = 30;
const Bend = 18;
const Margin = 32;

interface Column {
    readonly width: number;
    readonly height: number;
    /** Distance from the left edge to where the way runs. */
    readonly axis: number;
    readonly place: (at: Point) => void;
}

/** Places every tile below all that lead to it: branches side by side in their order, and below them what they meet in. */
export function layoutJourney(outline: Outline, graph: JourneyGraph, card: CardSize): JourneyLayout {
    const cards = new Map<string, Box>();
    const lanes = new Map<string, number>();
    const isMeeting = (id: string) => outline.meetings.has(id);

    function sequence(steps: readonly OutlineStep[], lane?: Link): Column {
        const parts = steps.map(stepColumn);
        const axis = Math.max(card.width / 2, ...parts.map((part) => part.axis));
        const width = axis + Math.max(card.width / 2, ...parts.map((part) => part.width - part.axis));
        const gaps = steps.map((step, index) => (index === 0 ? 0 : isMeeting(step.tile.id) ? MeetingHeight : LinkHeight));
        const height = parts.reduce((sum, part, index) => sum + part.height + (gaps[index] ?? 0), 0);
        return {
            width,
            height,
            axis,
            place: ({ x, y }) => {
                if (lane) lanes.set(lane.path, x + axis);
                let top = y;
                parts.forEach((part, index) => {
                    top += gaps[index] ?? 0;
                    part.place({ x: x + axis - part.axis, y: top });
                    top += part.height;
                });
            },
        };
    }

    function stepColumn({ tile, ways }: OutlineStep): Column {
        const columns = ways.map((way: OutlineWay) => sequence(way.steps, way.link));
        const across = columns.reduce((sum, column) => sum + column.width, 0) + Gap * Math.max(0, columns.length - 1);
        const width = Math.max(card.width, across);
        const deepest = Math.max(0, ...columns.map((column) => column.height));
        const [first, last] = [columns[0], columns[columns.length - 1]];
        const axis = first && last ? (first.axis + across - last.width + last.axis) / 2 : card.width / 2;
        const left = Math.max(0, card.width / 2 - axis);
        return {
            width: Math.max(width, left + across, left + axis + card.width / 2),
            height: card.height + (columns.length > 0 ? BranchHeight + deepest : 0),
            axis: left + axis,
            place: ({ x, y }) => {
                cards.set(tile.id, { x: x + left + axis - card.width / 2, y, ...card });
                let at = x + left;
                columns.forEach((column) => {
                    column.place({ x: at, y: y + card.height + BranchHeight });
                    at += column.width + Gap;
                });
            },
        };
    }

    const main = sequence(outline.steps);
    main.place({ x: Margin, y: Margin + card.height + LinkHeight });
    const entry = { x: Margin + main.axis - card.width / 2, y: Margin, ...card };
    const exit = { ...entry, x: entry.x + card.width + Gap };
    let right = Margin + Math.max(main.width, exit.x + card.width - Margin);
    let bottom = Margin + card.height + LinkHeight + main.height;
    outline.lost.forEach((steps) => {
        const column = sequence(steps);
        column.place({ x: right + Gap * 2, y: Margin + card.height + LinkHeight });
        right += Gap * 2 + column.width;
        bottom = Math.max(bottom, Margin + card.height + LinkHeight + column.height);
    });

    const routes = graph.links.flatMap((link) => route(link, link.from === undefined ? entry : cards.get(link.from)) ?? []);
    const meetings = [...cards].flatMap(([tile, box]) => (isMeeting(tile) ? [{ tile, plus: { x: box.x + box.width / 2, y: box.y - PlusAt } }] : []));
    return { cards, entry, exit, routes, meetings, width: right + Margin, height: bottom + Margin };

    function route(link: Link, source: Box | undefined): Route | undefined {
        if (!source) return undefined;
        const ends = graph.broken.has(link.path) || outline.apart.has(link.path);
        const target = ends ? undefined : cards.get(link.target ?? "");
        const from = { x: source.x + source.width / 2, y: source.y + source.height };
        const lane = lanes.get(link.path) ?? from.x;
        const isBranch = link.branch !== undefined;
        const plus = { x: lane, y: from.y + (isBranch ? BranchHeight - PlusAt : PlusAt) };
        const end = target ? { x: target.x + target.width / 2, y: target.y } : { x: lane, y: plus.y + 6 };
        const bendTop = from.y + Bend;
        const bendBottom = Math.max(bendTop, end.y - (isMeeting(link.target ?? "") ? MeetingBar : Bend));
        const corners = [from, ...(lane !== from.x ? [{ x: from.x, y: bendTop }, { x: lane, y: bendTop }] : []), ...(end.x !== lane ? [{ x: lane, y: bendBottom }, { x: end.x, y: bendBottom }] : []), end];
        return { link, points: corners, plus, label: isBranch ? { x: lane, y: from.y + LabelAt } : undefined, ends };
    }
}
