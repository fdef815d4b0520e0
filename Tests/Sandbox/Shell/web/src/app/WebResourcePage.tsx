import { makeStyles } from "@fluentui/react-components";
import * as React from "react";

const useStyles = makeStyles({ frame: { flexGrow: 1, border: "none", width: "100%", backgroundColor: "#ffffff" } });

/** A web resource as a page of its own. */
export const WebResourcePage: React.FC<{ name: string; data?: string }> = ({ name, data }) => {
    const styles = useStyles();
    return <iframe className={styles.frame} title={name} src={`/WebResources/${name}${data ? `?data=${encodeURIComponent(data)}` : ""}`} />;
};
