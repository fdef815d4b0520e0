/** Runs a command; what goes wrong is shown to the user, as nobody waits for a command's answer. */
export async function showFailure(command: () => Promise<void>): Promise<void> {
    try {
        await command();
    } catch (problem) {
        const { message, errorCode } = problem as { message?: string; errorCode?: number };
        await Xrm.Navigation.openErrorDialog({ message: message ?? String(problem), errorCode });
    }
}
