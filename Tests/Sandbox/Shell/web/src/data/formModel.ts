export type ControlKind =
    | "text" | "memo" | "lookup" | "choice" | "choices" | "date" | "integer" | "decimal" | "currency" | "boolean" | "timezone"
    | "email" | "url" | "phone" | "custom" | "subgrid" | "unsupported";

/** A property's value on a form: a fixed one, or the column it is bound to. */
export interface BindingModel {
    static: boolean;
    type?: string;
    value: string;
}

export interface CustomControlModel {
    name: string;
    bindings: Record<string, BindingModel>;
    dataSets: string[];
}

export interface ControlModel {
    id: string;
    kind: ControlKind;
    classId: string;
    column?: string;
    disabled: boolean;
    parameters: Record<string, string>;
    custom?: CustomControlModel;
}

export interface CellModel {
    id: string;
    label: string;
    showLabel: boolean;
    visible: boolean;
    columnSpan: number;
    rowSpan: number;
    control?: ControlModel;
}

export interface SectionModel {
    id: string;
    name: string;
    label: string;
    showLabel: boolean;
    visible: boolean;
    columns: number;
    rows: CellModel[][];
}

export interface TabModel {
    id: string;
    name: string;
    label: string;
    showLabel: boolean;
    visible: boolean;
    columns: { width: string; sections: SectionModel[] }[];
}

export interface HandlerModel {
    event: string;
    column?: string;
    functionName: string;
    library: string;
    passContext: boolean;
    parameters: string;
}

export interface FormModel {
    id: string;
    name: string;
    type: "main" | "quickCreate" | "quick" | "card";
    tabs: TabModel[];
    header: CellModel[];
    handlers: HandlerModel[];
    libraries: string[];
}

/** All cells of a form with a control, header first. */
export function cellsOf(form: FormModel): CellModel[] {
    const body = form.tabs.flatMap((tab) => tab.columns.flatMap((column) => column.sections.flatMap((section) => section.rows.flat())));
    return [...form.header, ...body].filter((cell) => cell.control !== undefined);
}

/** Columns a form shows or binds controls to. */
export function columnsOf(form: FormModel): string[] {
    const names = cellsOf(form).flatMap(({ control }) => [
        ...(control?.column ? [control.column] : []),
        ...Object.values(control?.custom?.bindings ?? {}).filter((binding) => !binding.static).map((binding) => binding.value),
    ]);
    return [...new Set(names.filter((name) => name !== ""))];
}
