import { useId } from "@fluentui/react-components";
import * as React from "react";

export interface PaneProps {
    readonly title: string;
    /** What can be done with the step as a whole. */
    readonly actions?: React.ReactNode;
}

/** The side of the designer that holds the settings of what is selected in the flow. */
export const Pane: React.FC<PaneProps> = ({ title, actions, children }) => {
    const id = useId("pane");
    return (
        <section aria-labelledby={id} className="segj-pane" data-path="pane" tabIndex={-1}>
            <div className="segj-panehead">
                <h3 id={id} className="segj-panetitle">
                    {title}
                </h3>
                {actions}
            </div>
            {children}
        </section>
    );
};

export interface PartProps {
    readonly title: string;
    readonly help?: string;
    /** Where go-to links lead. */
    readonly path?: string;
    readonly aside?: string;
}

export const Part: React.FC<PartProps> = ({ title, help, path, aside, children }) => {
    const id = useId("part");
    return (
        <div role="group" aria-labelledby={id} className="segj-part" data-path={path} tabIndex={path ? -1 : undefined}>
            <div className="segj-parthead">
                <h4 id={id} className="segj-parttitle">
                    {title}
                </h4>
                {aside && <span className="seg-note">{aside}</span>}
            </div>
            {help && <p className="seg-note">{help}</p>}
            {children}
        </div>
    );
};
