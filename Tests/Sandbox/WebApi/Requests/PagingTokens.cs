using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>
/// Page tokens as the platform's: the paging cookie, URL-encoded twice, inside a cookie element
/// (learn.microsoft.com, "Page results using FetchXml").
/// </summary>
internal static partial class PagingTokens
{
    /// <summary>The cookie element of the page after.</summary>
    public static string Cookie(EntityCollection rows, int nextPage) => new XElement("cookie",
        new XAttribute("pagenumber", nextPage.ToString(CultureInfo.InvariantCulture)),
        new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(rows.PagingCookie ?? ""))),
        new XAttribute("istracking", "False")).ToString(SaveOptions.DisableFormatting);

    /// <summary>The address of the page after.</summary>
    public static string NextLink(WebApiContext context, EntityCollection rows)
    {
        var page = context.Options.TryGetValue("$skiptoken", out var token) ? Read(token).Page : 1;
        var others = context.Options.Where(option => option.Key != "$skiptoken").Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value)}");
        return $"{context.Address}?{string.Join("&", others.Append($"$skiptoken={Uri.EscapeDataString(Cookie(rows, page + 1))}"))}";
    }

    /// <summary>Puts the page a token names into a query.</summary>
    public static void Apply(XElement fetchXml, string token)
    {
        var (page, cookie) = Read(token);
        fetchXml.SetAttributeValue("page", page.ToString(CultureInfo.InvariantCulture));
        fetchXml.SetAttributeValue("paging-cookie", cookie);
    }

    /// <summary>The page a FetchXML query asks for.</summary>
    public static int PageOf(string fetchXml) =>
        PagePattern().Match(fetchXml) is { Success: true } match && int.TryParse(match.Groups[1].Value, out var page) ? page : 1;

    private static (int Page, string Cookie) Read(string token)
    {
        try
        {
            var element = XElement.Parse(token);
            return ((int)element.Attribute("pagenumber")!, Uri.UnescapeDataString(Uri.UnescapeDataString((string)element.Attribute("pagingcookie")!)));
        }
        catch (Exception exception) when (exception is System.Xml.XmlException or ArgumentNullException or FormatException)
        {
            throw WebApiException.BadQuery("The $skiptoken is malformed; take it unchanged from @odata.nextLink.");
        }
    }

    [GeneratedRegex(@"<fetch[^>]*\spage\s*=\s*[""'](\d+)[""']")]
    private static partial Regex PagePattern();
}
