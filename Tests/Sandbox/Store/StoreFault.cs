using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Store;

/// <summary>What the store refuses, with the platform's codes and texts (learn.microsoft.com, "Web service error codes").</summary>
internal static class StoreFault
{
    public static FaultException<OrganizationServiceFault> NoSuchTable(string table) => OrganizationFault.Create(ErrorCodes.QueryTableNotFound,
        $"The entity with a name = '{table}' with namemapping = 'Logical' was not found in the MetadataCache.");

    public static FaultException<OrganizationServiceFault> NoSuchColumn(string table, string column) => OrganizationFault.Create(ErrorCodes.QueryColumnNotFound,
        $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    public static FaultException<OrganizationServiceFault> NoSuchRow(string table, Guid id) => OrganizationFault.Create(ErrorCodes.ObjectDoesNotExist,
        $"Entity '{table}' With Id = {id} Does Not Exist");

    public static FaultException<OrganizationServiceFault> DuplicateId() => OrganizationFault.Create(ErrorCodes.DuplicateRecord,
        "A record with matching key values already exists.");

    public static FaultException<OrganizationServiceFault> DuplicateKey(string key, IEnumerable<string> columns) => OrganizationFault.Create(ErrorCodes.DuplicateRecordEntityKey,
        $"A record that has the attribute values {string.Join(", ", columns)} already exists. The entity key {key} requires that this set of attributes contains unique values. Select unique values and try again.");

    public static FaultException<OrganizationServiceFault> NoSuchKey(string table, IEnumerable<string> columns) => OrganizationFault.Create(ErrorCodes.InvalidArgument,
        $"The specified key attributes are not a defined key for the {table} entity: {string.Join(", ", columns)}.");

    public static FaultException<OrganizationServiceFault> WrongType(string table, string column, object value, string expected) => OrganizationFault.Create(ErrorCodes.InvalidArgument,
        $"Incorrect attribute value type {value.GetType()} for '{column}' of '{table}': {expected} is expected.");

    public static FaultException<OrganizationServiceFault> WrongValue(string table, string column, string reason) => OrganizationFault.Create(ErrorCodes.InvalidArgument,
        $"The value of '{column}' of '{table}' {reason}");

    public static FaultException<OrganizationServiceFault> Busy(TimeSpan waited) => OrganizationFault.Create(ErrorCodes.SqlTimeout,
        $"SQL timeout expired: another request has been writing for {waited.TotalSeconds:0} seconds.");
}
