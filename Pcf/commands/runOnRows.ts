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
    readonly run: (id: string) => Promise<void>;
}

/** Runs a command on the rows one after the other. One that fails does not keep the others; all failures are reported together. */
export async function runOnRows(targets: readonly Target[], command: RowCommand): Promise<void> {
    const failed: { target: Target; problem: unknown }[] = [];
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
    if (!first) return;
    if (targets.length === 1) return reportFailure(first.problem);
    const lines = failed.map(({ target, problem }) => `${target.name}: ${messageOf(problem)}`);
    await reportFailure(new Error([text("Commands_SomeFailed", failed.length, targets.length), ...lines].join("\n")));
}
