import * as React from "react";
import { useShell } from "../app/shell";
import { useStore } from "../ui/store";
import type { CodeComponent } from "./CodeComponent";
import { createContextFactory } from "./createContext";
import type { LoadedControl } from "./loadControl";
import { fromOutput } from "./outputs";
import { boundColumns, changedNames, type Parameter, readParameters } from "./parameters";
import type { PcfHostProps } from "./PcfHost";
import { useWidth } from "./useWidth";

/** Drives one component: init, updateView on each change, getOutputs when it notifies, destroy on leaving. */
export const RunningControl: React.FC<PcfHostProps & { loaded: LoadedControl }> = ({ session, control, cell, column, disabled, loaded }) => {
    const shell = useShell();
    useStore(session.version);
    const container = React.useRef<HTMLDivElement>(null);
    const [, render] = React.useReducer((count: number) => count + 1, 0);
    const { width, track } = useWidth(container);
    const running = React.useRef<{ component: CodeComponent; context: ReturnType<typeof createContextFactory> }>();
    const before = React.useRef<{ parameters: Record<string, Parameter>; width: number; disabled: boolean }>();

    const parameters = readParameters(loaded.manifest, control, session, disabled);
    const updatedProperties = changedNames(before.current?.parameters, parameters);
    if (before.current && before.current.width !== width) updatedProperties.push("layout");
    const view = { parameters, updatedProperties, disabled, label: cell.label || column.label, width };

    const takeOver = (): void => {
        session.outputs.delete(takeOver);
        const outputs = running.current?.component.getOutputs?.() ?? {};
        for (const [name, bound] of boundColumns(loaded.manifest, control, session)) {
            const usage = loaded.manifest.properties.find((property) => property.name === name)?.usage;
            if (usage !== "input" && name in outputs) session.set(bound.logicalName, fromOutput(bound, outputs[name]));
        }
    };
    const notify = (): void => {
        session.outputs.add(takeOver);
        setTimeout(() => session.outputs.has(takeOver) && takeOver());
    };
    const start = (element?: HTMLDivElement): CodeComponent => {
        const context = createContextFactory(shell, loaded, { requestRender: () => setTimeout(render), trackResize: track, setControlState: () => undefined });
        const component = new loaded.create();
        running.current = { component, context };
        component.init(context(view), notify, {}, element);
        return component;
    };
    // a virtual component gives its first elements while rendering; a standard one needs its element first
    if (loaded.manifest.isVirtual && !running.current) start();
    React.useEffect(() => {
        if (!loaded.manifest.isVirtual && container.current) start(container.current);
        return () => running.current?.component.destroy();
        // once for the life of the host
    }, []);
    React.useEffect(() => {
        before.current = { parameters, width, disabled };
        if (!loaded.manifest.isVirtual && running.current) running.current.component.updateView(running.current.context(view));
    });
    const elements = loaded.manifest.isVirtual && running.current ? running.current.component.updateView(running.current.context(view)) : undefined;
    return <div ref={container} className={loaded.manifest.id}>{elements ?? null}</div>;
};
