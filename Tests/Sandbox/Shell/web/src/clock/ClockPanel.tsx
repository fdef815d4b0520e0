import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import * as React from "react";
import { fromWallClock, toWallClock } from "../data/timeZone";
import { t } from "../strings/strings";
import { aheadText } from "./aheadText";
import { useClock } from "./useClock";

const useStyles = makeStyles({
    panel: { display: "flex", flexDirection: "column", gap: "16px" },
    time: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: 600, fontVariantNumeric: "tabular-nums" },
    dim: { color: tokens.colorNeutralForeground2 },
    row: { display: "flex", gap: "8px", alignItems: "end", flexWrap: "wrap" },
});

/** The environment's time, and the ways to set it forward. */
export const ClockPanel: React.FC<{ languageTag: string; timeZone: string }> = ({ languageTag, timeZone }) => {
    const styles = useStyles();
    const clock = useClock();
    const [date, setDate] = React.useState("");
    const [time, setTime] = React.useState("08:00");
    const shownDate = date || dateOf(clock.now, timeZone);
    const moment = new Date(`${shownDate}T${time}:00`);
    const ahead = aheadText(clock.aheadMinutes, languageTag);
    return (
        <div className={styles.panel}>
            <div>
                <div className={styles.dim}>{t("clockNow")}</div>
                <time className={styles.time} dateTime={clock.now?.toISOString()}>{clock.now?.toLocaleString(languageTag, { timeZone, dateStyle: "medium", timeStyle: "medium" })}</time>
                <div className={styles.dim} role="status">{ahead && t("clockAhead", ahead)}</div>
            </div>
            {clock.error && <MessageBar intent="error" layout="multiline"><MessageBarBody>{clock.error}</MessageBarBody></MessageBar>}
            <div className={styles.row}>
                <Button onClick={() => clock.advance(60)}>{t("clockAdvanceHour")}</Button>
                <Button onClick={() => clock.advance(1440)}>{t("clockAdvanceDay")}</Button>
            </div>
            <div className={styles.row} role="group" aria-label={t("clockSetTo")}>
                <Field label={t("clockDate")}><Input type="date" max="8999-12-31" value={shownDate} onChange={(_, { value }) => setDate(value)} /></Field>
                <Field label={t("clockTime")}><Input type="time" value={time} onChange={(_, { value }) => setTime(value)} /></Field>
                <Button disabled={Number.isNaN(moment.getTime())} onClick={() => clock.advanceTo(fromWallClock(moment, timeZone))}>{t("clockSet")}</Button>
            </div>
            <div className={styles.dim}>{t("clockText")}</div>
        </div>
    );
};

function dateOf(now: Date | undefined, timeZone: string): string {
    if (!now) return "";
    const wall = toWallClock(now, timeZone);
    return `${wall.getFullYear()}-${String(wall.getMonth() + 1).padStart(2, "0")}-${String(wall.getDate()).padStart(2, "0")}`;
}
