import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import { usePageTitle } from "../app/usePageTitle";
import { CommandBar } from "../commands/CommandBar";
import { useRibbon } from "../commands/useRibbon";
import { t } from "../strings/strings";
import { useStore } from "../ui/store";
import { formCommandContext } from "./formCommandContext";
import { FormHeader } from "./FormHeader";
import { FormMessages } from "./FormMessages";
import type { FormSession } from "./FormSession";
import { FormTab } from "./FormTab";
import { FormTabs } from "./FormTabs";
import { useFormCommands } from "./useFormCommands";
import { useUnsavedGuard } from "./useUnsavedGuard";

const useStyles = makeStyles({
    card: { flexShrink: 0, margin: "8px 12px 0", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2 },
    body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "8px 12px 12px", "&[hidden]": { display: "none" } },
});

/** A main form. */
export const FormView: React.FC<{ session: FormSession }> = ({ session }) => {
    const styles = useStyles();
    const { router } = useShell();
    const version = useStore(session.version);
    const tabs = session.form.tabs.filter(session.layout.isVisible);
    const inFront = useStore(session.tab);
    // a tab that a script has hidden gives way to the first one
    const chosen = tabs.some((tab) => tab.id === inFront) ? inFront : tabs[0]?.id ?? "";
    // a tab that was opened stays, hidden, so that its controls keep what they know
    const opened = React.useRef(new Set<string>()).current.add(chosen);
    const heading = usePageTitle(session.name || t("newRecord", session.table.displayName));
    const ribbon = useStore(session.ribbon);
    const actions = useFormCommands(session);
    const commands = useRibbon(actions.items, formCommandContext(session), [version, ribbon]);
    useUnsavedGuard(session, actions.save);
    React.useEffect(() => {
        const onKeyDown = (event: KeyboardEvent): void => {
            if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
            event.preventDefault();
            void actions.save();
        };
        window.addEventListener("keydown", onKeyDown);
        return () => window.removeEventListener("keydown", onKeyDown);
    }, [actions]);
    return (
        <>
            <CommandBar items={commands} label={t("commands")} onBack={() => void router.back()} />
            <FormMessages session={session} />
            <div className={styles.card}>
                <FormHeader session={session} headingRef={heading} />
                <FormTabs tabs={tabs} chosen={chosen} onChoose={session.tab.set} />
            </div>
            {tabs.filter((each) => opened.has(each.id)).map((each) => (
                <div key={each.id} className={styles.body} role="tabpanel" id={`panel-${each.id}`} aria-labelledby={`tab-${each.id}`} hidden={each.id !== chosen}>
                    <FormTab tab={each} session={session} />
                </div>
            ))}
        </>
    );
};
