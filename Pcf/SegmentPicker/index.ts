import * as React from "react";
import { BoundValue } from "../shared/boundValue";
import { SegmentTable } from "../shared/dataverse/schema";
import { createHost, Host } from "../shared/host";
import { plainGuid } from "../shared/model/guid";
import { newIdPrefix, ThemeRoot, tokenTheme } from "../shared/ui/ThemeRoot";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";
import { Picked, SegmentField } from "./SegmentField";

/** A lookup column of seg_segment as a searchable list with the segment's source. */
export class SegmentPicker implements ComponentFramework.ReactControl<IInputs, IOutputs> {
    private readonly idPrefix = newIdPrefix();
    private readonly bound = new BoundValue();
    private readonly names = new Map<string, string>();
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
        const { segment, entityType, entityTypeReason, showUnfitting } = context.parameters;
        const field = React.createElement(SegmentField, {
            label: context.mode.label,
            value: this.picked(segment.raw?.[0]),
            disabled: context.mode.isControlDisabled || segment.security?.editable === false,
            entityType: entityType?.raw?.trim() || undefined,
            entityTypeReason: entityTypeReason?.raw || undefined,
            showUnfitting: showUnfitting?.raw === "yes",
            onChange: this.change,
        });
        return React.createElement(ThemeRoot, { host: this.host, theme: tokenTheme(context), idPrefix: this.idPrefix }, field);
    }

    /** An empty lookup is `undefined`: the platform clears the column. */
    public getOutputs(): IOutputs {
        const id = this.bound.current;
        return { segment: id ? [{ id, name: this.names.get(id) ?? "", entityType: SegmentTable.LogicalName }] : undefined };
    }

    public destroy(): void {
        // the platform unmounts the React tree, and there is nothing else to let go
    }

    private picked(raw: ComponentFramework.LookupValue | undefined): Picked | undefined {
        if (raw) this.names.set(plainGuid(raw.id), raw.name ?? "");
        const id = this.bound.accept(raw ? plainGuid(raw.id) : "");
        return id ? { id, name: this.names.get(id) ?? "" } : undefined;
    }

    private readonly change = (picked: Picked | undefined): void => {
        if (picked) this.names.set(picked.id, picked.name);
        this.bound.set(picked?.id ?? "");
        this.notify();
        this.context.factory.requestRender();
    };
}
