namespace Segmentation.Sandbox.Runtime;

/// <summary>The platform's error codes that the Sandbox answers with (learn.microsoft.com, "Web service error codes").</summary>
public static class ErrorCodes
{
    /// <summary>ObjectDoesNotExist: a row was not found.</summary>
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);
    /// <summary>InvalidArgument.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);
    /// <summary>PrivilegeDenied.</summary>
    public const int PrivilegeDenied = unchecked((int)0x80040220);
    /// <summary>DuplicateRecord: a row with that id exists.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);
    /// <summary>DuplicateRecordEntityKey: a row with that alternate key exists.</summary>
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
    /// <summary>CannotDeleteDueToAssociation: rows reference it and the relationship restricts deletion.</summary>
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);
    /// <summary>IsvAborted: a plug-in refused the operation.</summary>
    public const int IsvAborted = unchecked((int)0x80040265);
    /// <summary>IsvUnExpected: a plug-in failed.</summary>
    public const int IsvUnexpected = unchecked((int)0x80040224);
    /// <summary>QueryBuilderNoEntity and other metadata misses: table not found.</summary>
    public const int TableNotFound = unchecked((int)0x80040217);
    /// <summary>QueryBuilderNoEntity: table not found.</summary>
    public const int QueryTableNotFound = unchecked((int)0x80041102);
    /// <summary>QueryBuilderNoAttribute: column not found.</summary>
    public const int QueryColumnNotFound = unchecked((int)0x80041103);
    /// <summary>InvalidQuery / malformed FetchXML.</summary>
    public const int InvalidXml = unchecked((int)0x80040201);
    /// <summary>ConcurrencyVersionNotProvided.</summary>
    public const int ConcurrencyVersionNotProvided = unchecked((int)0x8006088D);
    /// <summary>ConcurrencyVersionMismatch.</summary>
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);
    /// <summary>SdkCorrelationTokenDepthTooHigh: endless plug-in loop.</summary>
    public const int DepthTooHigh = unchecked((int)0x80044182);
    /// <summary>TooManyLinkEntities.</summary>
    public const int TooManyLinks = unchecked((int)0x8004430D);
    /// <summary>TooManyConditions.</summary>
    public const int TooManyConditions = unchecked((int)0x8004430C);
    /// <summary>AggregateQueryRecordLimit exceeded.</summary>
    public const int AggregateLimit = unchecked((int)0x8004E023);
    /// <summary>SqlTimeoutError.</summary>
    public const int SqlTimeout = unchecked((int)0x80044151);
    /// <summary>Number of transactions differs: a plug-in swallowed a service fault.</summary>
    public const int DoomedTransaction = -2146893812;
    /// <summary>A plug-in goes on after a service fault: there is no transaction any more.</summary>
    public const int NoActiveTransaction = -2147220911;
    /// <summary>SandboxClientPluginTimeout: plug-ins took longer than two minutes.</summary>
    public const int PluginTimeout = -2147204751;
    /// <summary>PicklistValueOutOfRange.</summary>
    public const int ChoiceOutOfRange = unchecked((int)0x8004431A);
    /// <summary>IntegerValueOutOfRange.</summary>
    public const int IntegerOutOfRange = unchecked((int)0x8004432F);
    /// <summary>DecimalValueOutOfRange, also of floats and currency.</summary>
    public const int DecimalOutOfRange = unchecked((int)0x80044330);
    /// <summary>StringLengthTooLong.</summary>
    public const int TextTooLong = unchecked((int)0x80044331);
    /// <summary>InvalidStateCodeStatusCode: the status reason does not belong to the status.</summary>
    public const int InvalidStatus = unchecked((int)0x80048408);
    /// <summary>AccessCheckEx failed: the privilege is held, but does not reach the row.</summary>
    public const int AccessDenied = unchecked((int)0x80048306);
    /// <summary>ExecuteMultiple batch size exceeds the maximum.</summary>
    public const int BatchTooLong = unchecked((int)0x80044150);
    /// <summary>UserDisabled: disabled, or without a business unit.</summary>
    public const int UserDisabled = unchecked((int)0x80040225);
    /// <summary>RecordNotFoundByEntityKey: no row has those alternate key values.</summary>
    public const int KeyNotFound = unchecked((int)0x80060891);
    /// <summary>UnExpected: a failure nobody foresaw.</summary>
    public const int Unexpected = unchecked((int)0x80040216);
    /// <summary>What the platform has and the Sandbox does not.</summary>
    public const int NotSupported = unchecked((int)0x80040800);
}
