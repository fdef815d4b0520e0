using Segmentation.Plugins.Sources.OutboundQueries;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

/// <summary>Translates in the small environment.</summary>
internal static class Outbound
{
    internal static OutboundTranslation Translate(string query, EvaluationClock clock = EvaluationClock.UserTimeZone) =>
        new OutboundQueryTranslator(TestCatalog.Instance, TestCatalog.Instance, TestCatalog.Instance, clock).Translate(query);

    /// <summary>The query selects rows of this table by this filter; apostrophes stand for quotation marks.</summary>
    internal static void AssertSelects(string table, string filter, string query, EvaluationClock clock = EvaluationClock.UserTimeZone)
    {
        var translation = Translate(query, clock);

        var entity = filter == "" ? $"<entity name='{table}' />" : $"<entity name='{table}'>{filter}</entity>";
        Assert.AreEqual($"<fetch>{entity}</fetch>".Replace('\'', '"'), translation.FetchXml);
        Assert.AreEqual(table, translation.EntityType);
    }

    /// <summary>The condition, in a FILTER on contacts, becomes this content of an and-filter.</summary>
    internal static void AssertFilters(string content, string condition, EvaluationClock clock = EvaluationClock.UserTimeZone)
    {
        var isFilter = content.StartsWith("<filter", StringComparison.Ordinal);
        AssertSelects("contact", isFilter ? content : $"<filter type='and'>{content}</filter>", $"PROFILE(contact).FILTER({condition})", clock);
    }

    internal static OutboundQueryException Refusal(string query, EvaluationClock clock = EvaluationClock.UserTimeZone) =>
        Assert.ThrowsExactly<OutboundQueryException>(() => Translate(query, clock));
}
