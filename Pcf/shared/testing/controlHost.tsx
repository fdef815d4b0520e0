import { act, render, RenderResult } from "@testing-library/react";
import type * as React from "react";
import { MockContext } from "./mockContext";

interface Control {
    init(context: never, notifyOutputChanged: () => void): void;
    updateView(context: never): React.ReactElement;
    getOutputs?(): object;
}

/** Drives a control as the form does: outputs are taken after notifyOutputChanged and come back with the next updateView. */
export class ControlHost {
    public readonly view: RenderResult;
    public outputs: Record<string, unknown> = {};
    public notified = 0;

    public constructor(
        private readonly control: Control,
        public readonly context: MockContext,
    ) {
        control.init(context as never, () => this.takeOutputs());
        context.onRender(() => void Promise.resolve().then(() => this.update()));
        this.view = render(control.updateView(context as never));
    }

    public update(): void {
        act(() => this.view.rerender(this.control.updateView(this.context as never)));
    }

    private takeOutputs(): void {
        this.notified++;
        void Promise.resolve().then(() => {
            this.outputs = { ...this.control.getOutputs?.() };
            Object.entries(this.outputs).forEach(([name, raw]) => (this.context.parameters[name] = { raw: raw ?? null }));
            this.update();
        });
    }
}
