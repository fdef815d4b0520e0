using System.ServiceModel;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.WebApi;

/// <summary>Errors as the platform words them: {"error":{"code":"0x…","message":"…"}}.</summary>
internal static class WebApiErrors
{
    /// <summary>Answers with the error; false where nobody waits for it any more.</summary>
    public static async Task<bool> TryWriteAsync(HttpContext http, Exception exception)
    {
        switch (exception)
        {
            case WebApiException refused:
                await WriteAsync(http, refused.Status, refused.ErrorCode, refused.Message, null);
                return true;
            case FaultException<OrganizationServiceFault> fault:
                await WriteAsync(http, StatusOf(fault.Detail.ErrorCode), fault.Detail.ErrorCode, fault.Detail.Message ?? fault.Message, fault.Detail.TraceText);
                return true;
            case OperationCanceledException when http.RequestAborted.IsCancellationRequested:
                return false;
            default:
                http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WebApiErrors).FullName!).LogError(exception, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
                await WriteAsync(http, 500, ErrorCodes.Unexpected, $"An unexpected error occurred. {exception.GetBaseException().GetType().Name}: {exception.GetBaseException().Message}", null);
                return true;
        }
    }

    private static int StatusOf(int errorCode) => errorCode switch
    {
        ErrorCodes.ObjectDoesNotExist => 404,
        ErrorCodes.PrivilegeDenied => 403,
        ErrorCodes.ConcurrencyVersionMismatch or ErrorCodes.DuplicateRecord or ErrorCodes.DuplicateRecordEntityKey => 412,
        ErrorCodes.NotSupported => 501,
        _ => 400,
    };

    private static async Task WriteAsync(HttpContext http, int status, int errorCode, string message, string? trace)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; odata.metadata=minimal";
        await using var json = new Utf8JsonWriter(http.Response.Body, WebApiJson.WriterOptions);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", $"0x{errorCode:x8}");
        json.WriteString("message", message);
        if (!string.IsNullOrEmpty(trace)) json.WriteString("@Microsoft.PowerApps.CDS.TraceText", trace);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
