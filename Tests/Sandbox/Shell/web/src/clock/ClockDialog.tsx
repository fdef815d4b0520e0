import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import * as React from "react";
import type { Shell } from "../app/shell";
import { t } from "../strings/strings";
import { ClockPanel } from "./ClockPanel";

const useStyles = makeStyles({ surface: { maxWidth: "480px" } });

const ClockDialog: React.FC<{ shell: Shell; onClose: () => void }> = ({ shell, onClose }) => {
    const styles = useStyles();
    return (
        <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
            <DialogSurface className={styles.surface}>
                <DialogBody>
                    <DialogTitle>{t("clockTitle")}</DialogTitle>
                    <DialogContent><ClockPanel languageTag={shell.languageTag} timeZone={shell.session.user.timeZone} /></DialogContent>
                    <DialogActions><Button appearance="primary" onClick={onClose}>{t("close")}</Button></DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
};

/** Shows the environment's clock over the page. */
export const openClock = (shell: Shell): void => void shell.dialogs.show<void>((close) => <ClockDialog shell={shell} onClose={() => close()} />);
