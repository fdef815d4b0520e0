using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Each amount has its value in the base currency beside it, by the exchange rate of the row's currency (learn.microsoft.com, "Money columns").</summary>
internal static class CurrencyColumns
{
    private const string Currency = "transactioncurrencyid", Rate = "exchangerate", BaseSuffix = "_base";

    internal static void Fill(TableDefinition table, Entity row, Entity? before, RequestScope scope)
    {
        if (!table.Columns.ContainsKey(Currency) || table.LogicalName == "transactioncurrency"
            || (!row.Contains(Currency) && !row.Attributes.Values.Any(value => value is Money)))
            return;

        var currency = row.GetAttributeValue<EntityReference>(Currency) ?? (row.Contains(Currency) ? null : before?.GetAttributeValue<EntityReference>(Currency));
        if (currency is null)
            row[Currency] = currency = BaseCurrency(scope);
        var rate = ExchangeRate(currency.Id, scope);
        if (table.Columns.ContainsKey(Rate))
            row[Rate] = rate;
        foreach (var column in table.Columns.Values)
            if (column.Type == ColumnType.Money && table.Columns.ContainsKey(column.LogicalName + BaseSuffix))
                row[column.LogicalName + BaseSuffix] = Amount(column.LogicalName, row, before) is { } amount ? new Money(amount.Value / rate) : null;
    }

    private static Money? Amount(string column, Entity row, Entity? before) =>
        row.Contains(column) ? row.GetAttributeValue<Money>(column) : before?.GetAttributeValue<Money>(column);

    private static decimal ExchangeRate(Guid currency, RequestScope scope)
    {
        if (!scope.ExchangeRates.TryGetValue(currency, out var rate))
            scope.ExchangeRates[currency] = rate = scope.Rows.Find("transactioncurrency", currency, [Rate])?.GetAttributeValue<decimal?>(Rate)
                ?? throw RowFault.DoesNotExist("transactioncurrency", currency);
        return rate;
    }

    private static EntityReference BaseCurrency(RequestScope scope)
    {
        scope.BaseCurrency ??= scope.Rows.Find("organization", OrganizationIdentity.Id, ["basecurrencyid"])?.GetAttributeValue<EntityReference>("basecurrencyid")?.Id
            ?? throw new InvalidOperationException("The organisation has no base currency.");
        return new EntityReference("transactioncurrency", scope.BaseCurrency.Value);
    }
}
