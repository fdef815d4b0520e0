using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Query;

/// <summary>What queries are refused for, with the platform's codes and, where they are known, texts.</summary>
internal static class QueryFault
{
    public static FaultException<OrganizationServiceFault> InvalidXml(string reason) =>
        OrganizationFault.Create(ErrorCodes.InvalidXml, $"Invalid XML. {reason}");

    public static FaultException<OrganizationServiceFault> Invalid(string reason) =>
        OrganizationFault.Create(ErrorCodes.InvalidArgument, reason);

    public static FaultException<OrganizationServiceFault> NotSupported(string what) =>
        OrganizationFault.Create(ErrorCodes.NotSupported, $"The Sandbox does not support {what}.");

    public static FaultException<OrganizationServiceFault> TooManyLinks() =>
        OrganizationFault.Create(ErrorCodes.TooManyLinks, "Number of link entities in query exceeded maximum limit.");

    public static FaultException<OrganizationServiceFault> TooManyConditions() =>
        OrganizationFault.Create(ErrorCodes.TooManyConditions, "Number of conditions in query exceeded maximum limit.");

    public static FaultException<OrganizationServiceFault> AggregateLimit() =>
        OrganizationFault.Create(ErrorCodes.AggregateLimit, "The maximum record limit is exceeded. Reduce the number of records.");

    public static FaultException<OrganizationServiceFault> NoReadPrivilege(Guid user, string table) =>
        OrganizationFault.Create(ErrorCodes.PrivilegeDenied, $"Principal user (Id={user}, type=8) is missing prvRead{table} privilege for entity '{table}'.");

    public static FaultException<OrganizationServiceFault> WrongValueType(string table, string column, string expected, object received) =>
        Invalid($"Condition for attribute '{table}.{column}': expected argument(s) of type '{expected}' but received '{received}'.");

    public static FaultException<OrganizationServiceFault> WrongValueCount(string operatorName, string column, string expected, int received) =>
        Invalid($"The condition operator '{operatorName}' requires {expected} value/s, not {received}. Parameter name: {column}");

    public static FaultException<OrganizationServiceFault> WrongOperator(string operatorName, string table, string column, object type) =>
        Invalid($"The condition operator '{operatorName}' is not valid for attribute '{table}.{column}' of type {type}.");
}
