import { Input, makeStyles } from "@fluentui/react-components";
import * as React from "react";
import { isDateOnly } from "../data/format";
import { t } from "../strings/strings";
import type { ControlProps } from "./ControlProps";

const useStyles = makeStyles({
    row: { display: "flex", gap: "8px" },
    date: { flexGrow: 3, minWidth: 0 },
    time: { flexGrow: 2, minWidth: 0 },
});

const two = (number: number): string => String(number).padStart(2, "0");
const dateText = (date: Date): string => `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const timeText = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** A date, with a time where the column has one; a date alone begins at midnight. */
export const DateControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => {
    const styles = useStyles();
    const date = value instanceof Date ? value : undefined;
    const change = (day: string, time: string): void => {
        if (day === "") return onChange(null);
        const parsed = new Date(`${day}T${time === "" ? "00:00" : time}:00`);
        if (!Number.isNaN(parsed.getTime())) onChange(parsed);
    };
    return (
        <div className={styles.row}>
            <Input {...names} className={styles.date} appearance="filled-darker" type="date" max="9999-12-31" value={date ? dateText(date) : ""} onChange={(_, { value: day }) => change(day, date ? timeText(date) : "")} />
            {!isDateOnly(column) && (
                <Input className={styles.time} appearance="filled-darker" type="time" aria-label={t("time", column.label)} readOnly={!date} value={date ? timeText(date) : ""} onChange={(_, { value: time }) => date && change(dateText(date), time)} />
            )}
        </div>
    );
};
