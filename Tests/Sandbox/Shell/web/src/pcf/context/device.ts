import { NotSupported } from "../../commands/NotSupported";

/** context.device: a browser on a desk has none of it. */
export function createDevice(): Record<string, () => Promise<never>> {
    const names = ["captureAudio", "captureImage", "captureVideo", "getBarcodeValue", "getCurrentPosition", "pickFile"];
    return Object.fromEntries(names.map((name) => [name, () => Promise.reject(new NotSupported(`context.device.${name}`))]));
}
