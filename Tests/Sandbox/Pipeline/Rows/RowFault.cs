using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>What the platform answers when a row cannot be written as asked, with its codes and texts.</summary>
internal static class RowFault
{
    internal static FaultException<OrganizationServiceFault> UnknownColumn(TableDefinition table, string column) => OrganizationFault.Create(
        ErrorCodes.QueryColumnNotFound, $"'{table.LogicalName}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    internal static FaultException<OrganizationServiceFault> WrongType(TableDefinition table, ColumnDefinition column, object value, Type expected) => OrganizationFault.Create(
        ErrorCodes.InvalidArgument,
        $"Incorrect attribute value type {value.GetType()}. Column '{column.LogicalName}' of '{table.LogicalName}' takes {expected}.");

    internal static FaultException<OrganizationServiceFault> TooLong(TableDefinition table, ColumnDefinition column) => OrganizationFault.Create(
        ErrorCodes.TextTooLong,
        $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table.LogicalName}' entity exceeded the maximum allowed length of '{column.MaxLength}'.");

    internal static FaultException<OrganizationServiceFault> NumberOutOfRange(TableDefinition table, ColumnDefinition column, FormattableString value) => OrganizationFault.Create(
        column.Type is ColumnType.Integer ? ErrorCodes.IntegerOutOfRange : ErrorCodes.DecimalOutOfRange,
        FormattableString.Invariant($"A validation error occurred. The value {FormattableString.Invariant(value)} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range. Accepted Range: {column.MinValue} to {column.MaxValue}."));

    internal static FaultException<OrganizationServiceFault> ChoiceOutOfRange(TableDefinition table, ColumnDefinition column, int value) => OrganizationFault.Create(
        ErrorCodes.ChoiceOutOfRange,
        $"A validation error occurred. The value {value} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range. Accepted Values: {string.Join(",", column.Choice!.Options.Select(option => option.Value))}");

    internal static FaultException<OrganizationServiceFault> Missing(TableDefinition table, ColumnDefinition column) => OrganizationFault.Create(
        ErrorCodes.InvalidArgument, $"Required field '{column.LogicalName}' of '{table.LogicalName}' is missing: the column is system required and cannot be empty.");

    internal static FaultException<OrganizationServiceFault> StatusNotOfState(TableDefinition table, int status, string state, Guid id) => OrganizationFault.Create(
        ErrorCodes.InvalidStatus, $"{status} is not a valid status code for state code {table.SchemaName}State.{state} on {table.LogicalName} with Id {id}.");

    internal static FaultException<OrganizationServiceFault> DoesNotExist(string table, Guid id) => OrganizationFault.Create(
        ErrorCodes.ObjectDoesNotExist, $"{table} With Id = {id} Does Not Exist");

    internal static FaultException<OrganizationServiceFault> NoRowWithKey(string table) => OrganizationFault.Create(
        ErrorCodes.KeyNotFound, $"A record with the specified key values does not exist in {table} entity");

    internal static FaultException<OrganizationServiceFault> VersionMismatch() => OrganizationFault.Create(
        ErrorCodes.ConcurrencyVersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");

    internal static FaultException<OrganizationServiceFault> VersionMissing() => OrganizationFault.Create(
        ErrorCodes.ConcurrencyVersionNotProvided, "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");
}
