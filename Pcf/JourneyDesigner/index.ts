import * as React from "react";
import { createHost, Host } from "../shared/host";
import { createTableServices, TableServices, TablesProvider } from "../shared/tables/tableServices";
import { TextEditor } from "../shared/textEditor";
import { newIdPrefix, ThemeRoot, tokenTheme } from "../shared/ui/ThemeRoot";
import { Designer } from "./Designer";
import { createServices, DesignerServices, ServicesProvider } from "./designerServices";
import { createInsightServices, InsightServices, InsightServicesProvider } from "./insight/insightServices";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";

/** The journey's definition as a course of steps instead of JSON. */
export class JourneyDesigner implements ComponentFramework.ReactControl<IInputs, IOutputs> {
    private readonly idPrefix = newIdPrefix();
    private context: ComponentFramework.Context<IInputs>;
    private host: Host;
    private services: DesignerServices;
    private tables: TableServices;
    private insight: InsightServices;
    private editor: TextEditor;

    public init(context: ComponentFramework.Context<IInputs>, notifyOutputChanged: () => void): void {
        this.context = context;
        this.host = createHost(() => this.context);
        this.services = createServices(() => this.context);
        this.tables = createTableServices(() => this.context);
        this.insight = createInsightServices(() => this.context, this.tables.definitions);
        this.editor = new TextEditor(notifyOutputChanged);
    }

    public updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
        this.context = context;
        const { definition, journeyName, modifiedOn } = context.parameters;
        this.editor.accept(definition.raw ?? "");
        const designer = React.createElement(Designer, {
            editor: this.editor,
            name: journeyName?.raw || context.mode.label,
            disabled: context.mode.isControlDisabled || definition.security?.editable === false,
            modifiedOn: modifiedOn?.raw?.valueOf(),
        });
        const services = React.createElement(ServicesProvider, { value: this.services }, React.createElement(InsightServicesProvider, { value: this.insight }, designer));
        return React.createElement(ThemeRoot, { host: this.host, theme: tokenTheme(context), idPrefix: this.idPrefix }, React.createElement(TablesProvider, { value: this.tables }, services));
    }

    public getOutputs(): IOutputs {
        return { definition: this.editor.text || undefined };
    }

    public destroy(): void {
        // the platform unmounts the React tree, and there is nothing else to let go
    }
}
