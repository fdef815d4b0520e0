import * as React from "react";
import { type Shell, useShell } from "../app/shell";
import type { CodeComponent } from "../pcf/CodeComponent";
import { createContextFactory } from "../pcf/createContext";
import { loadControl, type LoadedControl } from "../pcf/loadControl";
import { showError } from "../ui/messageDialogs";

export interface CustomCell {
    value: unknown;
    formattedValue: string;
    columnDataType: string;
    isRightAligned: boolean;
}

export interface CustomCellPlace {
    colDefs: { name: string; displayName: string; dataType: string; isPrimary: boolean; width: number }[];
    columnIndex: number;
    rowData: Record<string, unknown>;
}

/** By data type; what answers with nothing leaves the cell to the grid. */
export type CellRenderers = Record<string, ((cell: CustomCell, place: CustomCellPlace) => React.ReactElement | null | undefined) | undefined>;

interface Customizer {
    cellRendererOverrides?: CellRenderers;
}

const eventName = "GridCustomizer";

/** The cells of a grid that a code component draws (learn.microsoft.com, "Customize the editable grid control"). */
export function useGridCustomizer(name: string | undefined): CellRenderers | undefined {
    const shell = useShell();
    const [renderers, setRenderers] = React.useState<CellRenderers>();
    React.useEffect(() => {
        if (name === undefined) return undefined;
        let component: CodeComponent | undefined;
        let left = false;
        loadControl(name, shell.session.language).then(
            (loaded) => {
                if (!left) component = start(shell, loaded, (customizer) => setRenderers(customizer.cellRendererOverrides));
            },
            (error: Error) => void showError(shell.dialogs, { message: `${name}: ${error.message}` }),
        );
        return () => {
            left = true;
            component?.destroy();
        };
    }, [name, shell]);
    return renderers;
}

/** The component gets the name of an event, and answers by firing it with its customizer. */
function start(shell: Shell, loaded: LoadedControl, accept: (customizer: Customizer) => void): CodeComponent {
    const fireEvent = (event: string, value: unknown): void => {
        if (event === eventName) accept(value as Customizer);
    };
    const context = createContextFactory(shell, loaded, { requestRender: () => undefined, trackResize: () => undefined, setControlState: () => undefined, fireEvent });
    const parameters = { EventName: { raw: eventName, formatted: eventName, error: false, errorMessage: "", type: "SingleLine.Text" } };
    const component = new loaded.create();
    component.init(context({ parameters, updatedProperties: [], disabled: false, label: "", width: -1 }), () => undefined, {});
    return component;
}
