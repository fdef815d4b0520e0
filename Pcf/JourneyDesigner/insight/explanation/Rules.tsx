import * as React from "react";
import type { ExplainedRule } from "../../../shared/dataverse/memberExplanation";
import { useHost } from "../../../shared/host";
import { useInsight } from "../insightServices";
import { useSegmentTexts } from "../useSegmentTexts";
import { membershipIcons as Icons } from "./membershipIcons";

/** Each segment the journey names: is the person in it, how is that known, and since when. */
export const Rules: React.FC<{ readonly rules: readonly ExplainedRule[] }> = ({ rules }) => {
    const { text } = useHost();
    const { dateTime } = useInsight();
    const { nameOf } = useSegmentTexts();
    return (
        <section aria-label={text("Insight_Rules")}>
            <h4>{text("Insight_Rules")}</h4>
            <ul className="segi-rules">
                {rules.map((rule) => {
                    const membership = rule.isMember === null ? "unknown" : rule.isMember ? "member" : "noMember";
                    const Icon = Icons[membership];
                    return (
                        <li key={rule.path} className={`segi-rule segi-${membership}`}>
                            <Icon />
                            <span>
                                <span>{nameOf(rule)}</span>
                                <span className="segi-note">
                                    {[text(`Insight_Role_${rule.role}`), membership !== "unknown" && text(`Insight_${membership}`), rule.how, rule.evaluatedOn && text("Insight_AsOf", dateTime(new Date(rule.evaluatedOn)))].filter(Boolean).join(" · ")}
                                </span>
                            </span>
                        </li>
                    );
                })}
            </ul>
        </section>
    );
};
