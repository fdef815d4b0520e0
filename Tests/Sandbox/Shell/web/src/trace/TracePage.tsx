import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { RequestDetails } from "./RequestDetails";
import { useTrace } from "./useTrace";

const useStyles = makeStyles({
    tools: { display: "flex", gap: "12px", alignItems: "center", marginBottom: "12px" },
    list: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2 },
    line: { display: "flex", gap: "12px", alignItems: "center", flexWrap: "wrap" },
    dim: { color: tokens.colorNeutralForeground2 },
});

/** The last requests to the organisation: what they were, what ran because of them, why they were refused. */
export const TracePage: React.FC = () => {
    const styles = useStyles();
    const { requests, clear } = useTrace();
    const [search, setSearch] = React.useState("");
    const [refusedOnly, setRefusedOnly] = React.useState(false);
    const words = search.toLowerCase();
    const shown = requests.filter((request) => (!refusedOnly || request.error) && `${request.message} ${request.table ?? ""} ${request.user}`.toLowerCase().includes(words));
    return (
        <>
            <div className={styles.tools}>
                <Input placeholder={t("traceFilter")} aria-label={t("traceFilter")} value={search} onChange={(_, { value }) => setSearch(value)} />
                <Checkbox label={t("traceRefusedOnly")} checked={refusedOnly} onChange={(_, { checked }) => setRefusedOnly(checked === true)} />
                <Button onClick={clear}>{t("clear")}</Button>
                <span className={styles.dim} role="status">{t("traceRequestCount", shown.length)}</span>
            </div>
            <Accordion collapsible multiple className={styles.list}>
                {shown.map((request) => (
                    <AccordionItem key={request.number} value={request.number}>
                        <AccordionHeader>
                            <span className={styles.line}>
                                <span className={styles.dim}>{new Date(request.at).toLocaleTimeString()}</span>
                                <strong>{request.message}</strong>
                                <span>{request.table}</span>
                                <span className={styles.dim}>{request.user}</span>
                                <span className={styles.dim}>{request.milliseconds.toFixed(1)} ms</span>
                                {request.plugins.length > 0 && <Badge appearance="tint">{t("tracePluginCount", request.plugins.length)}</Badge>}
                                {request.statements.length > 0 && <Badge appearance="outline">{request.statements.length} SQL</Badge>}
                                {request.error && <Badge color="danger">{t("traceRefused")}</Badge>}
                            </span>
                        </AccordionHeader>
                        <AccordionPanel><RequestDetails request={request} /></AccordionPanel>
                    </AccordionItem>
                ))}
            </Accordion>
        </>
    );
};
