import type { Confirm } from "./rowCommand";
import { text } from "./text";

/** Asks before rows are stopped, naming the one, or how many there are. */
export function confirmStop(title: string, one: string, several: string): Confirm {
    return async (rows) => {
        const only = rows.length === 1 ? rows[0] : undefined;
        const answer = await Xrm.Navigation.openConfirmDialog({
            title: text(title),
            text: only ? text(one, only.name) : text(several, rows.length),
            confirmButtonLabel: text("Commands_StopConfirm"),
        });
        return answer.confirmed;
    };
}
