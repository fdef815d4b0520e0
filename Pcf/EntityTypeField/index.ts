import * as React from "react";
import { BoundValue } from "../shared/boundValue";
import { createHost, Host } from "../shared/host";
import { newIdPrefix, ThemeRoot, tokenTheme } from "../shared/ui/ThemeRoot";
import { EntityTypeList } from "./EntityTypeList";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";

/** A column with the logical name of a table, as a list of tables. */
export class EntityTypeField implements ComponentFramework.ReactControl<IInputs, IOutputs> {
    private readonly idPrefix = newIdPrefix();
    private readonly bound = new BoundValue();
    private context: ComponentFramework.Context<IInputs>;
    private host: Host;
    private notify: () => void;

    public init(context: ComponentFramework.Context<IInputs>, notifyOutputChanged: () => void): void {
        this.context = context;
        this.notify = notifyOutputChanged;
        this.host = createHost(() => this.context);
    }

    public updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
        this.context = context;
        const { entityType, tables } = context.parameters;
        const list = React.createElement(EntityTypeList, {
            label: context.mode.label,
            value: this.bound.accept(entityType.raw ?? ""),
            tables: (tables.raw ?? "").split(",").map((name) => name.trim()).filter((name) => name !== ""),
            disabled: context.mode.isControlDisabled || entityType.security?.editable === false,
            onChange: this.change,
        });
        return React.createElement(ThemeRoot, { host: this.host, theme: tokenTheme(context), idPrefix: this.idPrefix }, list);
    }

    public getOutputs(): IOutputs {
        return { entityType: this.bound.current || undefined };
    }

    public destroy(): void {
        // the platform unmounts the React tree, and there is nothing else to let go
    }

    private readonly change = (logicalName: string): void => {
        this.bound.set(logicalName);
        this.notify();
        this.context.factory.requestRender();
    };
}
