import * as React from "react";
import { useShell } from "../app/shell";
import { askAboutChanges } from "./askAboutChanges";
import type { FormSession } from "./FormSession";

/** Asks before a form with unsaved changes is left, inside the app and when the tab is closed. */
export function useUnsavedGuard(session: FormSession, save: () => Promise<boolean>): void {
    const { router, dialogs } = useShell();
    React.useEffect(() => {
        router.protect(async () => {
            if (!session.isDirty) return true;
            const choice = await askAboutChanges(dialogs);
            if (choice === "discard") session.discard();
            return choice === "save" ? save() : choice === "discard";
        });
        const onBeforeUnload = (event: BeforeUnloadEvent): void => {
            if (session.isDirty) event.preventDefault();
        };
        window.addEventListener("beforeunload", onBeforeUnload);
        return () => {
            router.protect(null);
            window.removeEventListener("beforeunload", onBeforeUnload);
        };
    }, [router, dialogs, session, save]);
}
