import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import type { TracedRequest, TracedStatement } from "./traceModel";

const useStyles = makeStyles({
    details: { display: "flex", flexDirection: "column", gap: "12px", paddingBottom: "16px" },
    title: { margin: 0, fontSize: tokens.fontSizeBase300 },
    text: { margin: "4px 0", padding: "8px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Names of the pipeline's stages. */
const stages: Record<number, string> = { 10: "PreValidation", 20: "PreOperation", 30: "MainOperation", 40: "PostOperation" };

/** What one request caused. */
export const RequestDetails: React.FC<{ request: TracedRequest }> = ({ request }) => {
    const styles = useStyles();
    return (
        <div className={styles.details}>
            {request.error && <MessageBar intent="error" layout="multiline"><MessageBarBody>{request.error}</MessageBarBody></MessageBar>}
            {request.plugins.length > 0 && (
                <section>
                    <h2 className={styles.title}>{t("tracePlugins")}</h2>
                    {request.plugins.map((plugin, index) => (
                        <div key={index}>
                            <strong>{plugin.type}</strong> {plugin.step} · {stages[plugin.stage] ?? plugin.stage} · {t("traceDepth", plugin.depth)} · {plugin.milliseconds.toFixed(1)} ms
                            {(plugin.log || plugin.error) && <pre className={styles.text}>{[plugin.log, plugin.error].filter(Boolean).join("\n")}</pre>}
                        </div>
                    ))}
                </section>
            )}
            {request.statements.length > 0 && (
                <section>
                    <h2 className={styles.title}>SQL</h2>
                    {request.statements.map((statement, index) => <pre key={index} className={styles.text}>{statementText(statement)}</pre>)}
                </section>
            )}
        </div>
    );
};

const statementText = ({ runs, milliseconds, rows, sql }: TracedStatement): string =>
    `-- ${[...(runs > 1 ? [t("traceTimes", runs)] : []), `${milliseconds.toFixed(1)} ms`, t("traceRows", rows)].join(", ")}\n${sql}`;
