import { makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { refuse, useShell } from "../app/shell";
import type { CellModel, CustomControlModel } from "../data/formModel";
import type { ColumnModel } from "../data/tableModel";
import type { FormSession } from "../forms/FormSession";
import { t } from "../strings/strings";
import { useAsync } from "../ui/useAsync";
import { ControlBoundary } from "./ControlBoundary";
import { loadControl } from "./loadControl";
import { RunningControl } from "./RunningControl";

const useStyles = makeStyles({ host: { width: "100%", minWidth: 0 } });

export interface PcfHostProps {
    session: FormSession;
    control: CustomControlModel;
    column: ColumnModel;
    cell: CellModel;
    disabled: boolean;
}

/** A code component in place of a column's standard control. */
export const PcfHost: React.FC<PcfHostProps> = (props) => {
    const { control } = props;
    const styles = useStyles();
    const shell = useShell();
    const { value: loaded, error } = useAsync(() => loadControl(control.name, shell.session.language), [control.name]);
    React.useEffect(() => control.dataSets.forEach((name) => refuse(shell, `data-set '${name}' of ${control.name}`)), [control, shell]);
    if (error) return <Failed name={control.name} error={error} />;
    return (
        <div className={styles.host} data-control={control.name}>
            {loaded ? (
                <ControlBoundary failed={(failure) => <Failed name={control.name} error={failure} />}>
                    <RunningControl {...props} loaded={loaded} />
                </ControlBoundary>
            ) : <Spinner size="small" label={t("loading")} />}
        </div>
    );
};

const Failed: React.FC<{ name: string; error: Error }> = ({ name, error }) => (
    <MessageBar intent="error" layout="multiline"><MessageBarBody>{t("controlFailed", name, error.message)}</MessageBarBody></MessageBar>
);
