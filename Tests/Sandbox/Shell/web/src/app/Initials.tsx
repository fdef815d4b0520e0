import { makeStyles } from "@fluentui/react-components";
import * as React from "react";

const useStyles = makeStyles({
    circle: {
        display: "inline-flex", alignItems: "center", justifyContent: "center", width: "32px", height: "32px", borderRadius: "50%", backgroundColor: "#cde6f7", color: "#0b2a5b", fontSize: "12px", fontWeight: 600,
        // generated content: the letters are no part of the button's visible label
        "::before": { content: "attr(data-initials)" },
    },
});

/** A user's initials in a circle. */
export const Initials: React.FC<{ name: string }> = ({ name }) => {
    const styles = useStyles();
    const words = name.split(/\s+/).filter((word) => word !== "");
    const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined].map((word) => word?.slice(0, 1).toUpperCase() ?? "").join("");
    return <span className={styles.circle} data-initials={letters} aria-hidden />;
};
