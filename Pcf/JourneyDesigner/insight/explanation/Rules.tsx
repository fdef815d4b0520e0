import * as React from "react";
import type { ExplainedRule } from "../../../shared/dataverse/memberExplanation";
import { useHost } from "../../../shared/host";
import { useInsight } from "../insightServices";
import { useInsightStyles } from "../insightStyles";
import { useSegmentTexts } from "../useSegmentTexts";
import { useExplanationStyles } from "./explanationStyles";
import { MembershipIcon } from "./MembershipIcon";

/** Each segment the journey names: is the person in it, how is that known, and since when. */
export const Rules: React.FC<{ readonly rules: readonly ExplainedRule[] }> = ({ rules }) => {
    const { text } = useHost();
    const { dateTime } = useInsight();
    const styles = useExplanationStyles();
    const { title } = useInsightStyles();
    const { nameOf } = useSegmentTexts();
    return (
        <section aria-label={text("Insight_Rules")}>
            <h4 className={title}>{text("Insight_Rules")}</h4>
            <ul className={styles.rules}>
                {rules.map((rule) => {
                    const membership = rule.isMember === null ? "unknown" : rule.isMember ? "member" : "noMember";
                    return (
                        <li key={rule.path} className={styles.rule}>
                            <MembershipIcon membership={membership} />
                            <span className={styles.ruleText}>
                                <span>{nameOf(rule)}</span>
                                <span className={styles.aside}>
                                    {[text(`Insight_Role_${rule.role}`), text(`Insight_${membership}`), rule.how, rule.evaluatedOn && text("Insight_AsOf", dateTime(new Date(rule.evaluatedOn)))].filter(Boolean).join(" · ")}
                                </span>
                            </span>
                        </li>
                    );
                })}
            </ul>
        </section>
    );
};
