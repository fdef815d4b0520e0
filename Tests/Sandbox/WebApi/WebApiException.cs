namespace Segmentation.Sandbox.WebApi;

/// <summary>A request the Web API itself refuses, before any organisation request: HTTP status, the platform's code and text.</summary>
public sealed class WebApiException(int status, int errorCode, string message) : Exception(message)
{
    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;
    /// <summary>The platform's error code.</summary>
    public int ErrorCode { get; } = errorCode;

    /// <summary>The URL names something that does not exist (0x8006088a).</summary>
    public static WebApiException ResourceNotFound(string message) => new(404, unchecked((int)0x8006088a), message);

    /// <summary>A query option or path the OData parser refuses (0x80060888).</summary>
    public static WebApiException BadQuery(string message) => new(400, unchecked((int)0x80060888), message);

    /// <summary>A body that does not fit the type (0x80048d19).</summary>
    public static WebApiException BadPayload(string entitySet, string problem) => new(400, unchecked((int)0x80048d19),
        $"Error identified in Payload provided by the user for Entity :'{entitySet}', For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : Microsoft.OData.ODataException: {problem}");

    /// <summary>What the platform has and the Sandbox does not.</summary>
    public static WebApiException NotSupported(string feature) => new(501, Runtime.ErrorCodes.NotSupported, $"{feature} is not supported by the Sandbox.");
}
