import type * as React from "react";

/** A code component's class instance: the life cycle the platform drives. */
export interface CodeComponent {
    init(context: unknown, notifyOutputChanged: () => void, state: Record<string, unknown>, container?: HTMLDivElement): void;
    updateView(context: unknown): React.ReactElement | void;
    getOutputs?(): Record<string, unknown>;
    destroy(): void;
}

export type CodeComponentClass = new () => CodeComponent;
