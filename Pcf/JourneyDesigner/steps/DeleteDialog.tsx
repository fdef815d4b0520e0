import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Radio, RadioGroup } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import type { Link, Tile } from "../../shared/model/journey/tile";
import { keyOf } from "../journeyScope";
import { useStepText } from "./useStepText";

export interface DeleteDialogProps {
    readonly tile: Tile;
    readonly onDelete: (kept: Link) => void;
    readonly onClose: () => void;
}

/** An attribute tile goes, and with it all of its ways but one. */
export const DeleteDialog: React.FC<DeleteDialogProps> = ({ tile, onDelete, onClose }) => {
    const { text } = useHost();
    const { title, link: nameOf } = useStepText();
    const [kept, setKept] = React.useState(tile.links[tile.links.length - 1]?.path ?? "");
    return (
        <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
            <DialogSurface>
                <DialogBody>
                    <DialogTitle>{text("Delete_Title", title(keyOf(tile.id)))}</DialogTitle>
                    <DialogContent>
                        <p>{text("Delete_Help")}</p>
                        <RadioGroup aria-label={text("Delete_Keep")} value={kept} onChange={(_, { value }) => setKept(value)}>
                            {tile.links.map((link) => (
                                <Radio key={link.path} value={link.path} label={text("Delete_Way", nameOf(link), title(keyOf(link.target ?? "")))} />
                            ))}
                        </RadioGroup>
                    </DialogContent>
                    <DialogActions>
                        <Button appearance="primary" onClick={() => tile.links.filter((link) => link.path === kept).forEach(onDelete)}>
                            {text("Designer_Delete")}
                        </Button>
                        <Button onClick={onClose}>{text("Delete_Cancel")}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
};
