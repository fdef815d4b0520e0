import { afterEach, describe, expect, it, vi } from "vitest";
import { action, executeCustomApi } from "../../shared/dataverse/customApi";

const request = action("seg_AddJourneySegment", { JourneyId: "j", SegmentId: "s", Role: "Exclusion" }, ["JourneyId", "SegmentId"]);
const webApi = (members: object) => members as ComponentFramework.WebApi;
const response = (status: number, body: unknown) => ({ ok: status < 300, status, json: () => Promise.resolve(body) });

afterEach(() => vi.unstubAllGlobals());

describe("Calling a custom API", () => {
    it("The request describes an unbound action and the types of its parameters", () => {
        expect(request.getMetadata()).toEqual({
            boundParameter: null,
            operationType: 0,
            operationName: "seg_AddJourneySegment",
            parameterTypes: {
                JourneyId: { typeName: "Edm.Guid", structuralProperty: 1 },
                SegmentId: { typeName: "Edm.Guid", structuralProperty: 1 },
                Role: { typeName: "Edm.String", structuralProperty: 1 },
            },
        });
        expect(request).toMatchObject({ JourneyId: "j", Role: "Exclusion" });
    });

    it("The host's own execute is used where there is one", async () => {
        const execute = vi.fn(() => Promise.resolve(response(200, { JourneyId: "x" })));
        expect(await executeCustomApi(webApi({ execute }), request)).toEqual({ JourneyId: "x" });
        expect(execute).toHaveBeenCalledWith(request);
    });

    it("Else the Client API is used", async () => {
        vi.stubGlobal("Xrm", { WebApi: { online: { execute: () => Promise.resolve(response(200, 7)) } } });
        expect(await executeCustomApi(webApi({}), request)).toBe(7);
    });

    it("Without either the error says what is missing", async () => {
        await expect(executeCustomApi(webApi({}), request)).rejects.toThrow("seg_AddJourneySegment cannot be called here");
    });

    it("A refusal carries the server's message", async () => {
        const execute = () => Promise.resolve(response(400, { error: { message: "SegmentEntityMismatch: …" } }));
        await expect(executeCustomApi(webApi({ execute }), request)).rejects.toThrow("SegmentEntityMismatch: …");
    });

    it("A failure without message carries the status", async () => {
        const execute = () => Promise.resolve({ ok: false, status: 503, json: () => Promise.reject(new Error("no body")) });
        await expect(executeCustomApi(webApi({ execute }), request)).rejects.toThrow("seg_AddJourneySegment failed with status 503.");
    });
});
