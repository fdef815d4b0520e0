export interface TracedPlugin {
    type: string;
    step: string;
    stage: number;
    depth: number;
    milliseconds: number;
    log: string;
    error?: string;
}

export interface TracedStatement {
    sql: string;
    runs: number;
    milliseconds: number;
    rows: number;
}

export interface TracedRequest {
    number: number;
    at: string;
    message: string;
    table?: string;
    user: string;
    milliseconds: number;
    error?: string;
    plugins: TracedPlugin[];
    statements: TracedStatement[];
}
