import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, Popover, PopoverSurface } from "@fluentui/react-components";
import * as React from "react";
import { OptionList } from "../../shared/fields/OptionList";
import { useHost } from "../../shared/host";
import { canLeave, hasRoom, Place, targetsOf } from "../../shared/model/journey/editTiles";
import { Tile, TileTypes } from "../../shared/model/journey/tile";
import { keyOf, useJourney } from "../journeyScope";
import { StepIcon } from "./stepIcons";
import type { StepCommands } from "./useStepCommands";
import { useStepText } from "./useStepText";

/** The menu that is open: one for the whole flow, however many steps it has. */
export type OpenMenu = { readonly anchor: HTMLElement } & ({ readonly kind: "add"; readonly place: Place } | { readonly kind: "lead"; readonly place: Place } | { readonly kind: "tile"; readonly tile: Tile });

export interface StepMenusProps {
    readonly open: OpenMenu;
    readonly commands: StepCommands;
    readonly onOpen: (open: OpenMenu | undefined) => void;
}

export const StepMenus: React.FC<StepMenusProps> = (props) => {
    const { open, onOpen } = props;
    const close = () => {
        onOpen(undefined);
        open.anchor.focus();
    };
    if (open.kind === "lead") return <LeadMenu {...props} onClose={close} />;
    return (
        <Menu open positioning={{ target: open.anchor, position: "below", align: "start", offset: 4 }} onOpenChange={(_, data) => !data.open && close()}>
            <MenuPopover>
                <MenuList>{open.kind === "add" ? <AddItems {...props} place={open.place} /> : <TileItems {...props} tile={open.tile} />}</MenuList>
            </MenuPopover>
        </Menu>
    );
};

/** The types of tiles that can be put on a place, and what else can be done there. */
const AddItems: React.FC<StepMenusProps & { readonly place: Place }> = ({ place, open, commands, onOpen }) => {
    const { text } = useHost();
    const { journey, graph } = useJourney();
    const { type } = useStepText();
    const room = hasRoom(journey);
    const [link] = place;
    const canLead = place.length === 1 && link !== undefined && targetsOf(graph, link).length > 0;
    const run = (command: () => void) => () => {
        onOpen(undefined);
        command();
    };
    return (
        <>
            {TileTypes.map((each) => {
                const reason = !room ? text("Designer_Full") : each === "exit" && !canLeave(journey, place) ? text("Designer_NoExit") : undefined;
                return (
                    <MenuItem key={each} icon={<StepIcon type={each} />} disabled={reason !== undefined} secondaryContent={reason} onClick={run(() => commands.add(place, each))}>
                        {type({ type: each, removes: false })}
                    </MenuItem>
                );
            })}
            <MenuDivider />
            <MenuItem disabled={!commands.paste} secondaryContent="Ctrl+V" onClick={run(() => commands.paste?.(place))}>
                {text("Designer_Paste")}
            </MenuItem>
            <MenuItem disabled={!canLead} onClick={() => onOpen({ kind: "lead", place, anchor: open.anchor })}>
                {text("Designer_Lead")}
            </MenuItem>
        </>
    );
};

const TileItems: React.FC<StepMenusProps & { readonly tile: Tile }> = ({ tile, commands, onOpen }) => (
    <>
        {useTileActions(tile, commands).map(({ label, shortcut, run }) => (
            <MenuItem
                key={label}
                disabled={!run}
                secondaryContent={shortcut}
                onClick={() => {
                    onOpen(undefined);
                    run?.();
                }}
            >
                {label}
            </MenuItem>
        ))}
    </>
);

/** What can be done with a tile, as a menu lists it. */
export function useTileActions(tile: Tile, commands: StepCommands): { readonly label: string; readonly shortcut?: string; readonly run?: () => void }[] {
    const { text } = useHost();
    const { copy, cut, remove, moveUp, moveDown } = commands.of(tile);
    const place = commands.placeAfter(keyOf(tile.id));
    return [
        { label: text("Designer_MoveUp"), shortcut: "Alt+↑", run: moveUp },
        { label: text("Designer_MoveDown"), shortcut: "Alt+↓", run: moveDown },
        { label: text("Designer_Copy"), shortcut: "Ctrl+C", run: copy },
        { label: text("Designer_Cut"), shortcut: "Ctrl+X", run: cut },
        { label: text("Designer_PasteAfter"), shortcut: "Ctrl+V", run: place && commands.paste && (() => commands.paste?.(place)) },
        { label: text("Designer_Delete"), shortcut: text("Designer_Key_Delete"), run: remove },
    ];
}

/** Chooses the tile that a way leads on to. */
const LeadMenu: React.FC<StepMenusProps & { readonly onClose: () => void }> = ({ open, commands, onOpen, onClose }) => {
    const { text } = useHost();
    const { graph } = useJourney();
    const { title, lines, type } = useStepText();
    const [link] = open.kind === "lead" ? open.place : [];
    const options = link ? targetsOf(graph, link).map((tile) => ({ key: tile.id, label: title(keyOf(tile.id)), detail: lines(keyOf(tile.id)).join(" "), group: type(tile) })) : [];
    return (
        <Popover open trapFocus positioning={{ target: open.anchor, position: "below", align: "start" }} onOpenChange={(_, data) => !data.open && onClose()}>
            <PopoverSurface aria-label={text("Designer_Lead")} className="seg-chooser">
                <OptionList
                    label={text("Designer_Lead")}
                    options={options}
                    onChoose={(target) => {
                        onOpen(undefined);
                        if (link) commands.lead(link, target);
                    }}
                />
            </PopoverSurface>
        </Popover>
    );
};
