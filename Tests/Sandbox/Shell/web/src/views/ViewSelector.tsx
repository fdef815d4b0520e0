import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { ViewModel } from "../data/viewModel";
import { ViewMenu } from "./ViewMenu";

const useStyles = makeStyles({
    heading: { margin: 0, minWidth: 0, outlineStyle: "none" },
    button: { fontSize: tokens.fontSizeBase500, fontWeight: 600, lineHeight: tokens.lineHeightBase500, maxWidth: "100%", paddingLeft: "8px" },
});

interface Props {
    views: readonly ViewModel[];
    view: ViewModel;
    onChange: (view: ViewModel) => void;
    headingRef: React.RefObject<HTMLHeadingElement>;
}

/** The name of the view as heading of the page, and the menu of the others. */
export const ViewSelector: React.FC<Props> = ({ views, view, onChange, headingRef }) => {
    const styles = useStyles();
    return (
        <h1 className={styles.heading} ref={headingRef} tabIndex={-1} aria-label={view.name}>
            <ViewMenu views={views} view={view} onChange={onChange} className={styles.button} />
        </h1>
    );
};
