import { Combobox, makeStyles, Option, Spinner, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { hasPrivilege } from "../data/sessionModel";
import { isLookupValue } from "../data/columnValue";
import type { TableModel } from "../data/tableModel";
import { openQuickCreate } from "../forms/openQuickCreate";
import { t } from "../strings/strings";
import { lookupObjects } from "../xrm/lookupObjects";
import { AddIcon, SearchIcon, TableIcon } from "../ui/icons";
import type { ControlProps } from "./ControlProps";
import { LookupChip } from "./LookupChip";
import { useLookupSearch } from "./useLookupSearch";

const useStyles = makeStyles({
    combobox: { width: "100%", minWidth: 0 },
    option: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
    icon: { width: "20px", height: "20px", flexShrink: 0 },
    name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
    detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const create = "create:";
const advanced = "advanced:";

/** A lookup: the chosen record as a chip, else a search box over the lookup views of its tables. */
export const LookupControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => {
    const styles = useStyles();
    const shell = useShell();
    const input = React.useRef<HTMLInputElement>(null);
    const [text, setText] = React.useState("");
    const [open, setOpen] = React.useState(false);
    const { value: found, loading } = useLookupSearch(column, text, open);
    const chosen = isLookupValue(value) ? value : null;
    const clear = (): void => {
        onChange(null);
        setTimeout(() => input.current?.focus());
    };
    if (chosen) return <LookupChip names={names} value={chosen} onClear={clear} />;
    const canCreate = (table: TableModel): boolean => table.isQuickCreateEnabled && hasPrivilege(shell.session, table.logicalName, "Create");
    const select = async (option: string | undefined): Promise<void> => {
        setText("");
        setOpen(false);
        if (option?.startsWith(create)) {
            const made = await openQuickCreate(shell, option.slice(create.length), {});
            if (made) onChange(made);
            return;
        }
        if (option === advanced) {
            const [picked] = await lookupObjects(shell, { entityTypes: (column.targets ?? []).map((target) => target.table) });
            if (picked) onChange({ ...picked, id: picked.id.replace(/[{}]/g, "").toLowerCase() });
            return;
        }
        const result = found?.results.find((candidate) => candidate.id === option);
        if (result) onChange({ id: result.id, name: result.name, entityType: result.entityType });
    };
    return (
        <Combobox {...names} ref={input} className={styles.combobox} appearance="filled-darker" freeform expandIcon={<SearchIcon />} placeholder={t("lookFor", column.label)} open={open} value={text} selectedOptions={[]}
            onOpenChange={(_, data) => setOpen(data.open)} onChange={(event) => setText(event.target.value)} onOptionSelect={(_, { optionValue }) => void select(optionValue)}
            onBlur={() => setText("")}>
            {loading && !found?.tables.length && <Option key="loading" disabled value="" text=""><Spinner size="tiny" label={t("loading")} /></Option>}
            {found?.results.map((result) => (
                <Option key={result.id} value={result.id} text={result.name} checkIcon={null}>
                    <span className={styles.option}>
                        {result.icon ? <img className={styles.icon} src={result.icon} alt="" /> : <TableIcon />}
                        <span className={styles.name}>
                            {result.name}
                            {result.detail && <div className={styles.detail}>{result.detail}</div>}
                        </span>
                    </span>
                </Option>
            ))}
            {found && found.tables.length > 0 && found.results.length === 0 && <Option key="none" disabled value="" text="">{t("noResults", text)}</Option>}
            {found?.tables.filter(canCreate).map((table) => (
                <Option key={create + table.logicalName} value={create + table.logicalName} text={t("newRecord", table.displayName)} checkIcon={<AddIcon />}>{t("newRecord", table.displayName)}</Option>
            ))}
            {found && found.tables.length > 0 && <Option key={advanced} value={advanced} text={t("advancedLookup")} checkIcon={<SearchIcon />}>{t("advancedLookup")}</Option>}
        </Combobox>
    );
};
