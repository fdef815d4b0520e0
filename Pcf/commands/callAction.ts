/** The structural kind "primitive type" of the client API's execute contract. */
const Primitive = 1;

/** Calls an unbound action of the solution with one row's id. */
export async function callAction(name: string, parameter: string, id: string): Promise<void> {
    const request = {
        [parameter]: id,
        getMetadata: () => ({ boundParameter: null, parameterTypes: { [parameter]: { typeName: "Edm.Guid", structuralProperty: Primitive } }, operationType: 0, operationName: name }),
    };
    const response = await Xrm.WebApi.online.execute(request);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
}
