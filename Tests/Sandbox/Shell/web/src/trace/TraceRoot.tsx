import { FluentProvider, makeStyles, MessageBar, MessageBarBody, Tab, TabList, tokens, webLightTheme } from "@fluentui/react-components";
import * as React from "react";
import { ClockPanel } from "../clock/ClockPanel";
import { getJson } from "../data/http";
import { languageTagOf, type SessionModel } from "../data/sessionModel";
import { JobsPage } from "../jobs/JobsPage";
import { setLanguage, t } from "../strings/strings";
import { useAsync } from "../ui/useAsync";
import { TracePage } from "./TracePage";

const useStyles = makeStyles({
    page: { maxWidth: "1200px", margin: "0 auto", padding: "24px" },
    title: { fontSize: tokens.fontSizeBase600, margin: "0 0 8px" },
    tabs: { marginLeft: "-12px", marginBottom: "16px" },
    clock: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2, padding: "20px", maxWidth: "480px" },
});

type TabName = "requests" | "jobs" | "clock";

const tabOfAddress = (): TabName => {
    const tab = new URLSearchParams(location.search).get("tab");
    return tab === "jobs" || tab === "clock" ? tab : "requests";
};

/** What goes on behind the app: requests, system jobs, the clock. It stands outside of any app. */
export const TraceRoot: React.FC = () => {
    const { value: session, error } = useAsync(async () => {
        const loaded = await getJson<SessionModel>("/shell/session");
        setLanguage(loaded.language);
        document.documentElement.lang = languageTagOf(loaded);
        document.title = `${t("traceTitle")} - Sandbox`;
        return loaded;
    }, []);
    return (
        <FluentProvider theme={webLightTheme} style={{ height: "100%", overflow: "auto" }}>
            {error && <MessageBar intent="error"><MessageBarBody>{error.message}</MessageBarBody></MessageBar>}
            {session && <Tabs session={session} />}
        </FluentProvider>
    );
};

const Tabs: React.FC<{ session: SessionModel }> = ({ session }) => {
    const styles = useStyles();
    const [tab, setTab] = React.useState(tabOfAddress);
    const select = (chosen: TabName): void => {
        setTab(chosen);
        history.replaceState(null, "", `?tab=${chosen}`);
    };
    const locale = { languageTag: languageTagOf(session), timeZone: session.user.timeZone };
    return (
        <main className={styles.page}>
            <h1 className={styles.title}>{t("traceTitle")}</h1>
            <TabList className={styles.tabs} selectedValue={tab} onTabSelect={(_, { value }) => select(value as TabName)}>
                <Tab value="requests">{t("traceRequests")}</Tab>
                <Tab value="jobs">{t("jobs")}</Tab>
                <Tab value="clock">{t("clock")}</Tab>
            </TabList>
            {tab === "requests" && <TracePage />}
            {tab === "jobs" && <JobsPage {...locale} />}
            {tab === "clock" && <div className={styles.clock}><ClockPanel {...locale} /></div>}
        </main>
    );
};
