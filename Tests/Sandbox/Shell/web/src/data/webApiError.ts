/** A refusal of the Web API. */
export class WebApiError extends Error {
    public constructor(
        message: string,
        /** The platform's error code, such as 0x80040265. */
        public readonly code: string,
        public readonly status: number,
        /** The whole answer, for the log file. */
        public readonly log: string,
    ) {
        super(message);
        this.name = "WebApiError";
    }

    public static async from(response: Response): Promise<WebApiError> {
        const text = await response.text();
        try {
            const { error } = JSON.parse(text) as { error?: { code?: string; message?: string } };
            if (error?.message) return new WebApiError(error.message, error.code ?? "", response.status, JSON.stringify(error, null, 2));
        } catch {
            // not JSON: the text itself is all there is
        }
        return new WebApiError(text || `${response.status} ${response.statusText}`, "", response.status, text);
    }
}
