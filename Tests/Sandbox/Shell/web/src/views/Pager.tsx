import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import * as React from "react";
import type { Page } from "../data/webApi";
import { t } from "../strings/strings";
import { FirstIcon, NextIcon, PreviousIcon } from "../ui/icons";

const useStyles = makeStyles({
    pager: { display: "flex", alignItems: "center", gap: "12px", minHeight: "40px", padding: "0 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    buttons: { marginLeft: "auto", display: "flex", alignItems: "center" },
    page: { padding: "0 8px" },
});

interface Props {
    page: number;
    pageSize: number;
    result: Page;
    selected: number;
    onPage: (page: number) => void;
}

/** "1 - 50 of 5000+": the platform counts no further than 5,000. */
function rangeText(page: number, pageSize: number, result: Page): string {
    const first = result.rows.length === 0 ? 0 : (page - 1) * pageSize + 1;
    const last = (page - 1) * pageSize + result.rows.length;
    if (result.total === undefined) return t("rowsUnknown", first, last);
    return t("rows", first, last, `${result.total}${result.totalIsLimit ? "+" : ""}`);
}

export const Pager: React.FC<Props> = ({ page, pageSize, result, selected, onPage }) => {
    const styles = useStyles();
    const button = (label: string, icon: React.ReactElement, to: number, enabled: boolean): React.ReactElement => (
        <Tooltip content={label} relationship="label">
            <Button appearance="subtle" size="small" icon={icon} disabledFocusable={!enabled} onClick={() => enabled && onPage(to)} />
        </Tooltip>
    );
    return (
        <div className={styles.pager}>
            <span role="status">{rangeText(page, pageSize, result)}{selected > 0 && ` (${t("rowsSelected", selected)})`}</span>
            <nav className={styles.buttons} aria-label={t("pages")}>
                {button(t("firstPage"), <FirstIcon />, 1, page > 1)}
                {button(t("previousPage"), <PreviousIcon />, page - 1, page > 1)}
                <span className={styles.page}>{t("page", page)}</span>
                {button(t("nextPage"), <NextIcon />, page + 1, result.more)}
            </nav>
        </div>
    );
};
