import { makeStyles, SearchBox } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";

const useStyles = makeStyles({ box: { width: "240px" } });

/** Searches the view's rows on Enter, and shows all again when cleared. */
export const QuickFind: React.FC<{ label: string; onSearch: (text: string) => void }> = ({ label, onSearch }) => {
    const styles = useStyles();
    const [text, setText] = React.useState("");
    return (
        <SearchBox className={styles.box} appearance="filled-darker" placeholder={t("filterByKeyword")} aria-label={label} value={text} dismiss={{ "aria-label": t("clear") }}
            onChange={(_, { value }) => {
                setText(value);
                if (value === "") onSearch("");
            }}
            onKeyDown={(event) => event.key === "Enter" && onSearch(text)} />
    );
};
