import { asList, problemsOf } from "./problems";
import { messageOf, reportFailure } from "./showFailure";
import { text } from "./text";

/** A row a command works on. */
export interface Target {
    readonly id: string;
    readonly name: string;
}

/** What is done to each row, and how it is called meanwhile. */
export interface RowCommand {
    /** Key of the text of the progress indicator; {0} is the row's name. */
    readonly progress: string;
    /** Key of the text above the problems of a refusal, of which there may be several; {0} is the row's name. Without it a refusal is shown as it is. */
    readonly refused?: string;
    readonly run: (id: string) => Promise<void>;
}

/** A row for which a command failed. */
export interface Failure {
    readonly target: Target;
    readonly problem: unknown;
}

/** Runs a command on the rows one after the other. One that fails does not keep the others; all failures are reported together, and returned. */
export async function runOnRows(targets: readonly Target[], command: RowCommand): Promise<readonly Failure[]> {
    const failed: Failure[] = [];
    try {
        for (const target of targets) {
            Xrm.Utility.showProgressIndicator(text(command.progress, target.name));
            try {
                await command.run(target.id);
            } catch (problem) {
                failed.push({ target, problem });
            }
        }
    } finally {
        Xrm.Utility.closeProgressIndicator();
    }
    const [first] = failed;
    if (first && targets.length === 1) await reportOne(first, command);
    else if (first) await reportSeveral(failed, targets.length, command);
    return failed;
}

async function reportOne({ target, problem }: Failure, { refused }: RowCommand): Promise<void> {
    if (refused === undefined) await reportFailure(problem);
    else await reportFailure(new Error(`${text(refused, target.name)}\n${asList(problemsOf(problem))}`), messageOf(problem));
}

async function reportSeveral(failed: readonly Failure[], total: number, { refused }: RowCommand): Promise<void> {
    const lines = failed.map(({ target, problem }) => (refused === undefined ? `${target.name}: ${messageOf(problem)}` : `${text(refused, target.name)}\n${asList(problemsOf(problem))}`));
    await reportFailure(new Error([text("Commands_SomeFailed", failed.length, total), ...lines].join("\n")));
}
