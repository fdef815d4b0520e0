import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import * as React from "react";
import type { TabModel } from "../data/formModel";
import { t } from "../strings/strings";

const useStyles = makeStyles({ tabs: { padding: "0 8px", overflowX: "auto", scrollbarWidth: "thin" } });

interface Props {
    tabs: readonly TabModel[];
    chosen: string;
    onChoose: (id: string) => void;
}

export const FormTabs: React.FC<Props> = ({ tabs, chosen, onChoose }) => {
    const styles = useStyles();
    return (
        <TabList className={styles.tabs} selectedValue={chosen} onTabSelect={(_, { value }) => onChoose(String(value))} aria-label={t("formTabs")}>
            {tabs.map((tab) => <Tab key={tab.id} id={`tab-${tab.id}`} value={tab.id} aria-controls={tab.id === chosen ? `panel-${tab.id}` : undefined}>{tab.label}</Tab>)}
        </TabList>
    );
};
