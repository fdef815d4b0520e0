/** Runs a command; what goes wrong is shown to the user, as nobody waits for a command's answer. */
export async function showFailure(command: () => Promise<void>): Promise<void> {
    try {
        await command();
    } catch (problem) {
        await reportFailure(problem);
    }
}

export async function reportFailure(problem: unknown): Promise<void> {
    const { errorCode } = problem as { errorCode?: number };
    await Xrm.Navigation.openErrorDialog({ message: messageOf(problem), errorCode });
}

export function messageOf(problem: unknown): string {
    return (problem as { message?: string }).message ?? String(problem);
}
