import { messageOf } from "./showFailure";

/** A form shows this many at most; the dialog has all. */
const MostOnForm = 10;

const idOf = (index: number): string => `seg_problem${index}`;

/** The problems of a refusal, which has one a line; their codes are for the log. */
export function problemsOf(problem: unknown): string[] {
    return linesOf(messageOf(problem));
}

/** The same of a text that the server has stored. */
export function linesOf(problems: string): string[] {
    return problems.split(/\r?\n/).map((line) => line.trim().replace(/^[A-Z][A-Za-z]+: /, "")).filter((line) => line !== "");
}

/** Problems as a list of texts. */
export const asList = (problems: readonly string[]): string => problems.map((each) => `• ${each}`).join("\n");

/** Keeps the problems of a refusal on the form while the user solves them. */
export function showProblems(form: Xrm.FormContext, problem: unknown): void {
    problemsOf(problem).slice(0, MostOnForm).forEach((each, index) => form.ui.setFormNotification(each, "ERROR", idOf(index)));
}

/** Takes the problems of an earlier refusal off the form. */
export function clearProblems(form: Xrm.FormContext): void {
    for (let index = 0; index < MostOnForm; index++) form.ui.clearFormNotification(idOf(index));
}
