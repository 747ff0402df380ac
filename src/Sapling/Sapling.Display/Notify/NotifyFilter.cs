using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.Notify;

namespace Sapling.Display.Notify;

/// <summary>Carries messages across a redirect in an encrypted cookie: a form post usually ends in a redirect, which shows nothing.</summary>
internal sealed class NotifyFilter(INotifier notifier, IDataProtectionProvider protection) : IResultFilter
{
    internal const string CookieName = "notices";

    /// <summary>In characters: browsers limit a cookie to 4,096 bytes. Messages that do not fit are dropped, the last ones first.</summary>
    private const int LongestCookie = 3500;

    private readonly IDataProtector _protector = protection.CreateProtector("Sapling.Notices");

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var cookies = context.HttpContext.Response.Cookies;
        if (context.Result is RedirectResult or RedirectToActionResult or RedirectToRouteResult or LocalRedirectResult)
        {
            if (notifier.List().Count > 0)
            {
                var options = new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.HttpContext.Request.IsHttps };
                cookies.Append(CookieName, Seal(), options);
            }
        }
        else if (context.Result is ViewResult && context.HttpContext.Request.Cookies[CookieName] is { Length: > 0 } cookie)
        {
            cookies.Delete(CookieName);
            foreach (var (entry, place) in Open(cookie).Select((entry, place) => (entry, place)))
            {
                notifier.List().Insert(place, entry);
            }
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private string Seal()
    {
        var kept = notifier.List().Select(entry => new Kept(entry.Type, Render(entry.Message))).ToList();
        while (true)
        {
            var text = _protector.Protect(JsonSerializer.Serialize(kept));
            if (text.Length <= LongestCookie || kept.Count == 0)
            {
                return text;
            }

            kept.RemoveAt(kept.Count - 1);
        }
    }

    private List<NotifyEntry> Open(string cookie)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<List<Kept>>(_protector.Unprotect(cookie)) ?? [];
            return [.. kept.Select(one => new NotifyEntry { Type = one.Type, Message = new HtmlString(one.Html) })];
        }
        catch (CryptographicException)
        {
            // Foreign, or encrypted with keys that no longer exist: only a message is lost.
            return [];
        }
    }

    private static string Render(IHtmlContent? message)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        message?.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed record Kept(NotifyType Type, string Html);
}
