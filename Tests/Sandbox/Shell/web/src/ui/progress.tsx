import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import * as React from "react";
import { type Store, useStore } from "./store";

const useStyles = makeStyles({
    cover: { position: "fixed", inset: 0, display: "flex", alignItems: "center", justifyContent: "center", backgroundColor: "rgba(255, 255, 255, 0.6)", zIndex: 2000000 },
    box: { padding: "24px 32px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16 },
});

/** What Xrm.Utility.showProgressIndicator shows: a message over the whole page until it is closed. */
export const ProgressCover: React.FC<{ message: Store<string | null> }> = ({ message }) => {
    const styles = useStyles();
    const text = useStore(message);
    return text === null ? null : (
        <div className={styles.cover} role="status">
            <div className={styles.box}><Spinner label={text} labelPosition="below" /></div>
        </div>
    );
};
