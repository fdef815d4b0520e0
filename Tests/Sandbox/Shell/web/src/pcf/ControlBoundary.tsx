import * as React from "react";

interface Props {
    failed: (error: Error) => React.ReactElement;
}

/** Keeps a component that fails from taking the form with it. */
export class ControlBoundary extends React.Component<Props, { error?: Error }> {
    public override state: { error?: Error } = {};

    public static getDerivedStateFromError(error: Error): { error: Error } {
        return { error };
    }

    public override render(): React.ReactNode {
        return this.state.error ? this.props.failed(this.state.error) : this.props.children;
    }
}
