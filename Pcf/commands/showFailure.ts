/** Runs a command; what goes wrong is shown to the user, as nobody waits for a command's answer. */
export async function showFailure(command: () => Promise<void>): Promise<void> {
    try {
        await command();
    } catch (problem) {
        await reportFailure(problem);
    }
}

/** Shows what went wrong. `details` is what the user can download beside it. */
export async function reportFailure(problem: unknown, details?: string): Promise<void> {
    const { errorCode } = problem as { errorCode?: number };
    await Xrm.Navigation.openErrorDialog({ message: messageOf(problem), errorCode, ...(details === undefined ? {} : { details }) });
}

export function messageOf(problem: unknown): string {
    return (problem as { message?: string }).message ?? String(problem);
}
