import type * as React from "react";
import { useHost } from "../../shared/host";
import { copyable, hasRoom, Place, placeOfStep, TileEdit, waysApart, withCopy, withLink, withMovedTile, withoutTile, withTile, linksTo } from "../../shared/model/journey/editTiles";
import type { Link, Tile, TileType } from "../../shared/model/journey/tile";
import { Entry, Exit, keyOf, tileIdOf, useJourney } from "../journeyScope";
import { useStepText } from "./useStepText";

/** What is remembered between two commands, in the life of one control. */
export interface StepMemory {
    readonly copied?: string;
    readonly onCopy: (copied: string) => void;
    /** Asks which way of a tile is kept. */
    readonly onAsk: (tile: Tile) => void;
    readonly announce: (said: string) => void;
}

export interface StepCommands {
    readonly add: (place: Place, type: TileType) => void;
    readonly paste?: (place: Place) => void;
    readonly lead: (link: Link, target: string) => void;
    readonly move: (tile: Tile, place: Place) => void;
    readonly remove: (tile: Tile, kept?: Link) => void;
    /** Where a step is put that is added to a selected one; undefined where that is not clear. */
    readonly placeAfter: (step: string) => Place | undefined;
    readonly of: (tile: Tile) => TileCommands;
}

/** What can be done with one tile; what cannot be done now is absent. */
export interface TileCommands {
    readonly copy?: () => void;
    readonly cut?: () => void;
    readonly remove?: () => void;
    readonly moveUp?: () => void;
    readonly moveDown?: () => void;
}

export function useStepCommands(memory: StepMemory): StepCommands {
    const { text } = useHost();
    const { journey, graph, edit } = useJourney();
    const { title, type } = useStepText();

    function show(done: TileEdit, said: string): void {
        edit(done.text, { said, select: keyOf(done.tile), focus: { step: keyOf(done.tile) } });
    }

    function move(tile: Tile, place: Place): void {
        const moved = withMovedTile(journey, graph, tile, place);
        const name = title(keyOf(tile.id));
        if (moved === undefined) memory.announce(text("Designer_CannotMove", name));
        else show({ text: moved, tile: tile.id }, text("Designer_Moved", name));
    }

    function remove(tile: Tile, kept?: Link): void {
        const name = title(keyOf(tile.id));
        const next = (kept ?? tile.links[0])?.target;
        const before = graph.incoming.get(tile.id)?.[0]?.from;
        const left = next !== undefined && journey.byId.has(next) ? keyOf(next) : before === undefined ? Entry : keyOf(before);
        edit(withoutTile(journey, tile, kept), { said: text("Designer_Removed", name), select: left, focus: { step: left } });
    }

    function placeAfter(step: string): Place | undefined {
        if (step === Entry) return [journey.start];
        const tile = journey.byId.get(tileIdOf(step) ?? "");
        if (step === Exit || !tile) return undefined;
        return tile.type === "exit" ? linksTo(journey, tile.id) : tile.links.slice(0, 1);
    }

    function of(tile: Tile): TileCommands {
        const copies = tile.type !== "exit" && tile.type !== "unknown";
        const copy = () => {
            memory.onCopy(copyable(journey, tile));
            memory.announce(text("Designer_Copied", title(keyOf(tile.id))));
        };
        const canGo = tile.links.length > 0 && journey.byId.has(tile.links[0]?.target ?? "");
        const apart = waysApart(tile);
        const step = (direction: -1 | 1) => {
            const place = placeOfStep(journey, graph, tile, direction);
            return place && withMovedTile(journey, graph, tile, place) !== undefined ? () => move(tile, place) : undefined;
        };
        return {
            copy: copies ? copy : undefined,
            cut:
                copies && canGo && !apart
                    ? () => {
                          copy();
                          remove(tile);
                      }
                    : undefined,
            remove: canGo ? () => (apart ? memory.onAsk(tile) : remove(tile)) : undefined,
            moveUp: step(-1),
            moveDown: step(1),
        };
    }

    return {
        add: (place, kind) => show(withTile(journey, place, kind), text("Designer_Added", type({ type: kind, removes: false }))),
        paste:
            memory.copied !== undefined && hasRoom(journey)
                ? (place) => {
                      const done = withCopy(journey, place, memory.copied ?? "");
                      show(done, text("Designer_Pasted"));
                  }
                : undefined,
        lead: (link, target) => edit(withLink(journey, link, target), { said: text("Designer_Led", title(keyOf(target))), focus: { step: link.from === undefined ? Entry : keyOf(link.from) } }),
        move,
        remove,
        placeAfter,
        of,
    };
}

export interface KeyTargets {
    readonly openAdd: (place: Place, anchor: HTMLElement) => void;
    readonly openMenu: (tile: Tile, anchor: HTMLElement) => void;
}

/** Keys that act on the step under the focus, alike in canvas and list. */
export function commandOfKey(e: React.KeyboardEvent, step: string, tile: Tile | undefined, commands: StepCommands, { openAdd, openMenu }: KeyTargets): (() => void) | undefined {
    const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    const anchor = e.target as HTMLElement;
    const place = commands.placeAfter(step);
    if (e.ctrlKey || e.metaKey) {
        if (e.altKey || e.shiftKey) return undefined;
        if (key === "v") return place && commands.paste && (() => commands.paste?.(place));
        if (!tile || (key !== "c" && key !== "x")) return undefined;
        return key === "c" ? commands.of(tile).copy : commands.of(tile).cut;
    }
    if (key === "Insert" && !e.shiftKey) return place && (() => openAdd(place, anchor));
    if (!tile) return undefined;
    if (e.altKey) return key === "ArrowUp" ? commands.of(tile).moveUp : key === "ArrowDown" ? commands.of(tile).moveDown : undefined;
    if (key === "ContextMenu" || (key === "F10" && e.shiftKey)) return () => openMenu(tile, anchor);
    return key === "Delete" || key === "Backspace" ? commands.of(tile).remove : undefined;
}
