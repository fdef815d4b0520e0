import * as React from "react";
import { createHost, Host } from "../shared/host";
import { createTableServices, TableServices, TablesProvider } from "../shared/tables/tableServices";
import { TextEditor } from "../shared/textEditor";
import { newIdPrefix, ThemeRoot, tokenTheme } from "../shared/ui/ThemeRoot";
import { Builder } from "./Builder";
import { BuilderServices, createServices, ServicesProvider } from "./builderServices";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";

/** A segment's query as groups of conditions instead of FetchXML. */
export class SegmentBuilder implements ComponentFramework.ReactControl<IInputs, IOutputs> {
    private readonly idPrefix = newIdPrefix();
    private context: ComponentFramework.Context<IInputs>;
    private host: Host;
    private services: BuilderServices;
    private tables: TableServices;
    private editor: TextEditor;

    public init(context: ComponentFramework.Context<IInputs>, notifyOutputChanged: () => void): void {
        this.context = context;
        this.host = createHost(() => this.context);
        this.services = createServices(() => this.context);
        this.tables = createTableServices(() => this.context);
        this.editor = new TextEditor(notifyOutputChanged);
    }

    public updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
        this.context = context;
        const { query, entityType, segmentName } = context.parameters;
        this.editor.accept(query.raw ?? "");
        const builder = React.createElement(Builder, {
            editor: this.editor,
            entityType: entityType?.raw?.trim() ?? "",
            name: segmentName?.raw || context.mode.label,
            disabled: context.mode.isControlDisabled || query.security?.editable === false,
        });
        return React.createElement(ThemeRoot, { host: this.host, theme: tokenTheme(context), idPrefix: this.idPrefix }, React.createElement(TablesProvider, { value: this.tables }, React.createElement(ServicesProvider, { value: this.services }, builder)));
    }

    public getOutputs(): IOutputs {
        return { query: this.editor.text || undefined };
    }

    public destroy(): void {
        // the platform unmounts the React tree, and there is nothing else to let go
    }
}
