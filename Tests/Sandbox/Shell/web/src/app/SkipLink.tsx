import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";

const useStyles = makeStyles({
    link: {
        position: "absolute", top: "-48px", left: "8px", zIndex: 10, padding: "8px 16px", backgroundColor: tokens.colorNeutralBackground1,
        color: tokens.colorBrandForegroundLink, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow8,
        ":focus": { top: "4px" },
    },
});

/** First stop of the tab key: past header and site map. */
export const SkipLink: React.FC<{ target: string }> = ({ target }) => {
    const styles = useStyles();
    return (
        <a href={`#${target}`} className={styles.link} onClick={(event) => {
            event.preventDefault();
            document.getElementById(target)?.focus();
        }}>
            {t("skipToContent")}
        </a>
    );
};
