import * as React from "react";
import type { Tile } from "../../shared/model/journey/tile";
import { tileIdOf, useJourney } from "../journeyScope";
import { DeleteDialog } from "./DeleteDialog";
import { OpenMenu, StepMenus } from "./StepMenus";
import { commandOfKey, StepCommands, useStepCommands } from "./useStepCommands";

export interface StepActions {
    readonly commands: StepCommands;
    readonly open: (menu: OpenMenu) => void;
    /** Whether a key did something with this step. */
    readonly onKey: (e: React.KeyboardEvent, step: string) => boolean;
}

const StepActionsContext = React.createContext<StepActions | undefined>(undefined);

export function useStepActions(): StepActions {
    const actions = React.useContext(StepActionsContext);
    if (!actions) throw new Error("StepActionsProvider is missing.");
    return actions;
}

/** What canvas, list and pane do with steps, with the menus and the question that belong to it. */
export const StepActionsProvider: React.FC<{ readonly announce: (said: string) => void }> = ({ announce, children }) => {
    const { journey, disabled } = useJourney();
    const [copied, setCopied] = React.useState<string>();
    const [asked, setAsked] = React.useState<Tile>();
    const [menu, setMenu] = React.useState<OpenMenu>();
    const commands = useStepCommands({ copied, onCopy: setCopied, onAsk: setAsked, announce });

    function onKey(e: React.KeyboardEvent, step: string): boolean {
        if (disabled) return false;
        const tile = journey.byId.get(tileIdOf(step) ?? "");
        const command = commandOfKey(e, step, tile, commands, {
            openAdd: (place, anchor) => setMenu({ kind: "add", place, anchor }),
            openMenu: (each, anchor) => setMenu({ kind: "tile", tile: each, anchor }),
        });
        if (!command) return false;
        e.preventDefault();
        e.stopPropagation();
        command();
        return true;
    }

    return (
        <StepActionsContext.Provider value={{ commands, open: setMenu, onKey }}>
            {children}
            {menu && !disabled && <StepMenus open={menu} commands={commands} onOpen={setMenu} />}
            {asked && (
                <DeleteDialog
                    tile={asked}
                    onClose={() => setAsked(undefined)}
                    onDelete={(kept) => {
                        setAsked(undefined);
                        commands.remove(asked, kept);
                    }}
                />
            )}
        </StepActionsContext.Provider>
    );
};
