import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import { useStore } from "../ui/store";
import { useWideScreen } from "../ui/useWideScreen";
import { Header } from "./Header";
import { Page } from "./Page";
import { Refusals } from "./Refusals";
import { useShell } from "./shell";
import { SiteMapNavigation } from "./SiteMapNavigation";
import { SkipLink } from "./SkipLink";

const useStyles = makeStyles({
    frame: { display: "grid", gridTemplateRows: "48px minmax(0, 1fr)", gridTemplateColumns: "minmax(0, 1fr)", height: "100%", backgroundColor: tokens.colorNeutralBackground3 },
    body: { display: "flex", minHeight: 0 },
    main: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0, outlineStyle: "none" },
});

/** Header, site map and page. Menus and lists open inside the main landmark, where screen readers expect content. */
export const Frame: React.FC<{ popups: (element: HTMLElement | null) => void }> = ({ popups }) => {
    const styles = useStyles();
    const { router } = useShell();
    const route = useStore(router.route);
    const wide = useWideScreen();
    const [open, setOpen] = React.useState(wide);
    React.useEffect(() => setOpen(wide), [wide]);
    return (
        <div className={styles.frame}>
            <SkipLink target="main" />
            <Header />
            <div className={styles.body}>
                <SiteMapNavigation open={open} onToggle={() => setOpen(!open)} route={route} />
                <main id="main" tabIndex={-1} className={styles.main}>
                    <Refusals />
                    <Page route={route} />
                    <div ref={popups} />
                </main>
            </div>
        </div>
    );
};
