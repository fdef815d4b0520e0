import * as React from "react";
import { TableNames } from "../shared/dataverse/tableNames";
import { cellRenderers } from "./cellRenderers";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";
import type { FiresEvents } from "./gridCustomizer";

/** Customizer of the Power Apps grid control: hands its cells to the grid, and shows nothing of its own. */
export class SegmentGrid implements ComponentFramework.ReactControl<IInputs, IOutputs> {
    public init(context: ComponentFramework.Context<IInputs>): void {
        const eventName = context.parameters.EventName.raw;
        if (!eventName) return;
        const cellRendererOverrides = cellRenderers(context.resources.getString("Grid_NotEvaluated"), new TableNames(context.utils));
        (context.factory as unknown as FiresEvents).fireEvent(eventName, { cellRendererOverrides });
    }

    public updateView(): React.ReactElement {
        return React.createElement(React.Fragment);
    }

    public getOutputs(): IOutputs {
        return {};
    }

    public destroy(): void {
        // the grid unmounts the cells, and there is nothing else to let go
    }
}
