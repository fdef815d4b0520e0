using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Platform;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Hosting;

/// <summary>Writes the rows an environment begins with: organisation, root business unit and its team, SYSTEM, base currency, time zones, and a row for each role.</summary>
internal sealed class EnvironmentSeed(EnvironmentDefinition definition, StoreTransaction rows, DateTime now)
{
    private static readonly EntityReference System = new("systemuser", WellKnownIds.SystemUser);
    private static readonly EntityReference Root = new("businessunit", WellKnownIds.RootBusinessUnit);

    /// <summary>Adds what is not there yet.</summary>
    internal void Write()
    {
        Add("businessunit", WellKnownIds.RootBusinessUnit, ("name", OrganizationIdentity.Name), ("isdisabled", false));
        Add("systemuser", WellKnownIds.SystemUser,
            ("lastname", "SYSTEM"), ("fullname", "SYSTEM"), ("domainname", "SYSTEM"), ("isdisabled", false), ("businessunitid", Root));
        UserSettingsRow.Add(WellKnownIds.SystemUser, rows, now);
        Add("transactioncurrency", WellKnownIds.BaseCurrency,
            ("currencyname", "Euro"), ("isocurrencycode", "EUR"), ("currencysymbol", "€"), ("currencyprecision", 2), ("exchangerate", 1m),
            ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)));
        Add("organization", WellKnownIds.Organization,
            ("name", OrganizationIdentity.Name), ("languagecode", 1033), ("localeid", 1033),
            ("basecurrencyid", new EntityReference("transactioncurrency", WellKnownIds.BaseCurrency)));
        Add("team", WellKnownIds.RootTeam,
            ("name", OrganizationIdentity.Name), ("isdefault", true), ("teamtype", new OptionSetValue(0)), ("businessunitid", Root), ("administratorid", System));
        foreach (var role in definition.Roles)
            Add("role", role.Id, ("name", role.Name), ("businessunitid", Root), ("ismanaged", true));
        foreach (var zone in TimeZones.All)
            Add("timezonedefinition", NamedId.Of("timezonedefinition", $"{zone.Code}"), ("timezonecode", zone.Code), ("standardname", zone.StandardName),
                ("daylightname", zone.StandardName.Replace("Standard", "Daylight", StringComparison.Ordinal)), ("userinterfacename", zone.Name), ("bias", zone.Bias), ("retiredorder", 0));
    }

    private void Add(string table, Guid id, params (string Column, object Value)[] values)
    {
        if (!definition.Tables.TryGetValue(table, out var declared) || rows.Exists(table, id))
            return;

        var row = new Entity(table, id);
        foreach (var (column, value) in values.Concat([("createdon", now), ("modifiedon", now), ("createdby", System), ("modifiedby", System)]))
            if (declared.Columns.ContainsKey(column))
                row[column] = value;
        rows.Insert(row);
    }
}
